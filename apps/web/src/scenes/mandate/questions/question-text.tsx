import { SaidMoment } from '../../../components/said-moment.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { stateName } from '../../body/states.js';
import { AnswerText } from './answer-text.js';
import type { Question } from './question-queries.js';

/** A question with what was answered, in the order of time. Words are in the language of whoever wrote them. */
export function QuestionText({ question }: { readonly question: Question }) {
  const { t } = usePlaceLanguage('questions');
  const byWhom = useByWhom();
  const said = [
    ...question.words.map((words) => ({ at: words.at, words, answer: null })),
    ...question.answers.map((answer) => ({ at: answer.at, words: null, answer })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <>
      {said.map(({ at, words, answer }) =>
        words === null ? (
          <AnswerText key={answer.id} answer={answer} />
        ) : (
          <div key={at + words.words} className="asked">
            <p className="aside said-by">
              <span>{byWhom(question, words.by)}</span> <SaidMoment at={at} />
            </p>
            <p className="written" dir="auto">
              {words.words}
            </p>
          </div>
        ),
      )}
      <p className="aside question-facts">
        <span className="badge">{t(`questions.state.${question.answered ? 'answered' : 'open'}`)}</span>
        <span>{t(`questions.shown.${question.showing}`)}</span>
      </p>
    </>
  );
}

/** Who asked, as far as the reader is told: the person, their State, or a delegation. */
function useByWhom(): (question: Question, name: string | null) => string {
  const { t } = usePlaceLanguage('questions');
  const { t: ofBodies, locale } = usePlaceLanguage('body');
  return ({ state }, name) => {
    const named = state === null ? null : stateName(state, ofBodies, locale);
    if (name !== null && named !== null) return t('questions.by.personOf', { name, state: named });
    return name ?? named ?? t('questions.by.delegation');
  };
}
