import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { MessageKey } from '#messages/web';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import type { Reply } from '../../../api/refusal.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ActForm } from '../../task/act-form.js';
import { DraftKept } from '../../task/draft-kept.js';
import { OpenedBy } from '../../task/opened-by.js';
import { useKept } from '../../task/use-kept.js';
import { noQuestion, readQuestion, wordsFault } from './question-draft.js';
import type { Question } from './question-queries.js';
import { useQuestionAct, type QuestionCall } from './use-question-act.js';

interface Props {
  readonly question: Question;
  /** Under this name what is typed is kept. */
  readonly form: string;
  readonly open: string;
  readonly title: string;
  readonly hint?: string;
  readonly submit: string;
  /** Said when there are no words. */
  readonly empty: MessageKey;
  readonly limit: number;
  readonly send: (call: QuestionCall, words: string) => Promise<Reply<Question>>;
  readonly onDone: () => void;
}

/** A button that opens a field for words about a question: asking again, answering, returning. */
export function WordsForm({ question, form, open, title, hint, submit, empty, limit, send, onDone }: Props) {
  const { t } = usePlaceLanguage('questions');
  const [said, say] = useState<boolean | null>(null);
  const { typed, type, drop, keeping } = useKept(question.id, form, noQuestion, readQuestion);
  const act = useQuestionAct(question, send, () => {
    drop();
    say(false);
    onDone();
  });
  const fault = wordsFault(typed.words, empty, limit);
  const leave = () => {
    drop();
    act.reset();
    say(false);
  };
  return (
    <OpenedBy label={open} opening={{ said, say }} startsOpen={typed.words.trim() !== ''}>
      <ActForm
        words={t}
        title={title}
        submit={submit}
        isPossible
        isPending={act.isPending}
        faults={fault === null ? {} : { words: fault }}
        onSubmit={() => act.mutate(typed.words.trim())}
        leave={
          <Button className="button quiet" onPress={leave}>
            {t('questions.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <>
            {act.isError && <RefusedAct error={act.error} />}
            <TextEntry
              name="words"
              label={title}
              hint={hint}
              typed={typed.words}
              onType={(words) => type({ words })}
              fault={faults['words']}
              rows={4}
              autoFocus={said === true}
            />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </OpenedBy>
  );
}
