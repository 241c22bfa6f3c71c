import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me, type Body } from '../../api/questions.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { questionList, type Question } from '../mandate/questions/question-queries.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import './changes.css';

/** So many stand on Today; the place of questions has them all. */
const shown = 5;

/** For the secretariat the questions that wait for an answer, for who asked those that were answered; nothing without any. */
export function TodayQuestions({ bodies }: { readonly bodies: readonly Body[] }) {
  const { t, lang } = usePlaceLanguage('questions');
  const { data: person } = useQuery(me);
  const asks = person?.roles.some(({ role }) => role === 'member') === true;
  const answers = person?.roles.some(({ role }) => role !== 'member' && role !== 'reader') === true;
  const spoken = person?.lang ?? lang;
  const waiting = useQuery({
    ...questionList(spoken, { which: 'waiting', state: 'open' }, shown),
    enabled: answers,
  });
  const answered = useQuery({
    ...questionList(spoken, { which: 'own', state: 'answered' }, shown),
    enabled: asks,
  });
  const lists = [
    { name: 'waiting' as const, which: 'waiting', page: waiting.data },
    { name: 'answered' as const, which: 'own', page: answered.data },
  ].filter(({ page }) => page !== undefined && page.items.length > 0);
  if (lists.length === 0) return null;
  return (
    <>
      {lists.map(({ name, which, page }) => (
        <section key={name} className="today-questions" aria-labelledby={`questions-${name}`}>
          <h2 id={`questions-${name}`}>
            {t(`questions.today.${name}`)} <span className="aside">{page?.total}</span>
          </h2>
          <ul>
            {page?.items.map((question) => (
              <QuestionLine key={question.id} question={question} bodies={bodies} />
            ))}
          </ul>
          <Link to="/questions" search={{ which }}>
            {t('questions.today.all')}
          </Link>
        </section>
      ))}
    </>
  );
}

function QuestionLine({
  question,
  bodies,
}: {
  readonly question: Question;
  readonly bodies: readonly Body[];
}) {
  const { t, lang } = usePlaceLanguage('questions');
  const { request, words, answers, answered } = question;
  const last = answered ? answers.at(-1) : words.at(-1);
  return (
    <li>
      <Link to="/mandates/$mandate" params={{ mandate: question.mandate }}>
        {[decisionWords(request, bodies, lang, t), placeWords(request, t)].filter(Boolean).join(' · ')}
      </Link>
      <p className="written" dir="auto">
        {last?.words}
      </p>
      {last && (
        <p className="aside">
          <SaidMoment at={last.at} />
        </p>
      )}
    </li>
  );
}
