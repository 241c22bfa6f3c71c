import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ChangeShowing } from './change-showing.js';
import { limits } from './question-draft.js';
import type { Question } from './question-queries.js';
import { QuestionText } from './question-text.js';
import { useQuestionAct } from './use-question-act.js';
import { WordsForm } from './words-form.js';

export type QuestionDone = 'again' | 'shown' | 'answered' | 'drafted' | 'returned';

interface Props {
  readonly question: Question;
  /** Whether an answer of this person is given as soon as it is written. */
  readonly givesAtOnce: boolean;
  readonly onDone: (what: QuestionDone) => void;
  /** What stands above it: the mandate, where it is not clear which. */
  readonly children?: ReactNode;
}

/** One question, what was answered, and what this person may do with it. */
export function QuestionItem({ question, givesAtOnce, onDone, children }: Props) {
  const may = new Set<string>(question.may);
  return (
    <li className="question">
      {children}
      <QuestionText question={question} />
      <div className="question-acts">
        {may.has('give') && <GiveAnswer question={question} onDone={() => onDone('answered')} />}
        {may.has('return') && <ReturnAnswer question={question} onDone={() => onDone('returned')} />}
        {may.has('answer') && (
          <WriteAnswer
            question={question}
            givesAtOnce={givesAtOnce}
            onDone={() => onDone(givesAtOnce ? 'answered' : 'drafted')}
          />
        )}
        {may.has('ask-again') && <AskAgain question={question} onDone={() => onDone('again')} />}
        {question.mayShow.length > 0 && <ChangeShowing question={question} onDone={() => onDone('shown')} />}
      </div>
    </li>
  );
}

interface ActProps {
  readonly question: Question;
  readonly onDone: () => void;
}

function GiveAnswer({ question, onDone }: ActProps) {
  const { t } = usePlaceLanguage('questions');
  const give = useQuestionAct(
    question,
    (call) => api.POST('/api/v1/questions/{id}/give', { ...call }),
    onDone,
  );
  return (
    <div className="act">
      {give.isError && <RefusedAct error={give.error} />}
      <Button className="button primary" onPress={() => give.isPending || give.mutate()}>
        {t(give.isPending ? 'questions.working' : 'questions.answer.give')}
      </Button>
    </div>
  );
}

function ReturnAnswer({ question, onDone }: ActProps) {
  const { t } = usePlaceLanguage('questions');
  return (
    <WordsForm
      question={question}
      form="return"
      open={t('questions.return.open')}
      title={t('questions.return.reason')}
      submit={t('questions.return.send')}
      empty="questions.return.fault"
      limit={limits.reason}
      send={(call, reason) => api.POST('/api/v1/questions/{id}/return', { ...call, body: { reason } })}
      onDone={onDone}
    />
  );
}

function WriteAnswer({ question, givesAtOnce, onDone }: ActProps & { readonly givesAtOnce: boolean }) {
  const { t } = usePlaceLanguage('questions');
  return (
    <WordsForm
      question={question}
      form="answer"
      open={t('questions.answer.open')}
      title={t('questions.answer.title')}
      hint={t(givesAtOnce ? 'questions.answer.hintGiven' : 'questions.answer.hintDraft')}
      submit={t(givesAtOnce ? 'questions.answer.send' : 'questions.answer.sendDraft')}
      empty="questions.answer.fault"
      limit={limits.answer}
      send={(call, words) => api.POST('/api/v1/questions/{id}/answers', { ...call, body: { words } })}
      onDone={onDone}
    />
  );
}

function AskAgain({ question, onDone }: ActProps) {
  const { t } = usePlaceLanguage('questions');
  return (
    <WordsForm
      question={question}
      form="again"
      open={t('questions.again.open')}
      title={t('questions.again.title')}
      submit={t('questions.again.open')}
      empty="questions.ask.fault"
      limit={limits.question}
      send={(call, words) => api.POST('/api/v1/questions/{id}/words', { ...call, body: { words } })}
      onDone={onDone}
    />
  );
}
