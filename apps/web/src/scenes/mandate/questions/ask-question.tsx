import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import type { Mandate } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ActForm } from '../../task/act-form.js';
import { DraftKept } from '../../task/draft-kept.js';
import { OpenedBy } from '../../task/opened-by.js';
import { useKept } from '../../task/use-kept.js';
import { noQuestion, questionFaults, readQuestion, type QuestionDraft } from './question-draft.js';
import { aboutQuestions } from './question-queries.js';
import { ShowingChoice } from './showing-choice.js';

interface Props {
  readonly mandate: Mandate;
  readonly onDone: () => void;
}

/** Asks about a mandate. What is typed is kept in this browser until it was sent. */
export function AskQuestion({ mandate, onDone }: Props) {
  const { t } = usePlaceLanguage('questions');
  const [said, say] = useState<boolean | null>(null);
  const { typed, type, drop, keeping } = useKept(mandate.id, 'question', noQuestion, readQuestion);
  const ask = useAsk(mandate.id, () => {
    drop();
    say(false);
    onDone();
  });
  const leave = () => {
    drop();
    ask.reset();
    say(false);
  };
  return (
    <OpenedBy label={t('questions.ask.open')} opening={{ said, say }} startsOpen={typed.words.trim() !== ''}>
      <ActForm
        words={t}
        title={t('questions.ask.title')}
        submit={t('questions.ask.send')}
        isPossible
        isPending={ask.isPending}
        faults={questionFaults(typed)}
        onSubmit={() => ask.mutate(typed)}
        leave={
          <Button className="button quiet" onPress={leave}>
            {t('questions.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <>
            {ask.isError && <RefusedAct error={ask.error} />}
            <TextEntry
              name="words"
              label={t('questions.ask.title')}
              hint={t('questions.ask.hint')}
              typed={typed.words}
              onType={(words) => type({ ...typed, words })}
              fault={faults['words']}
              rows={4}
              autoFocus={said === true}
            />
            <ShowingChoice
              among={['asker', 'unnamed', 'named']}
              chosen={typed.showing}
              onChoose={(showing) => type({ ...typed, showing })}
              fault={faults['showing']}
            />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </OpenedBy>
  );
}

function useAsk(mandate: string, onSuccess: () => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ words, showing = 'asker' }: QuestionDraft) =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/questions', {
          params: { path: { id: mandate } },
          body: { words: words.trim(), showing },
        }),
      ),
    onSuccess: async () => {
      await known.invalidateQueries({ queryKey: aboutQuestions });
      void known.invalidateQueries({ queryKey: ['following', mandate] });
      onSuccess();
    },
  });
}
