import { SaidMoment } from '../../../components/said-moment.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Question } from './question-queries.js';

/** One answer: given, or as the secretariat alone sees it, a draft or returned with the reason. */
export function AnswerText({ answer }: { readonly answer: Question['answers'][number] }) {
  const { t } = usePlaceLanguage('questions');
  const { by, onBehalfOf: unit, state } = answer;
  const byWhom = by && unit ? t('questions.by.personFor', { name: by, unit }) : by;
  return (
    <div className={state === 'given' ? 'answer' : 'answer is-inner'}>
      <p className="aside said-by">
        <span className="badge">{t(`questions.answer.state.${state}`)}</span>{' '}
        <span>{byWhom ?? t('questions.by.secretariat')}</span> <SaidMoment at={answer.at} />
      </p>
      <p className="written" dir="auto">
        {answer.words}
      </p>
      {answer.reason && (
        <p className="aside">
          {t('questions.return.reason')}: <span dir="auto">{answer.reason}</span>
        </p>
      )}
    </div>
  );
}
