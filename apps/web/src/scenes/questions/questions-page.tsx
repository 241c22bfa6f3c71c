import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { bodies, me, type Body } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useGivesAtOnce } from '../mandate/questions/gives-at-once.js';
import { QuestionItem, type QuestionDone } from '../mandate/questions/question-item.js';
import { questionList, type Question } from '../mandate/questions/question-queries.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { AnswersCleared } from './answers-cleared.js';
import './changes.css';
import '../mandate/questions/questions.css';

const views = ['waiting', 'own', 'all'] as const;
type View = (typeof views)[number];

const officers = new Set(['governance-officer', 'administrator']);

/** All questions that this person may see: those they may answer, those of their side, or every one. */
export function QuestionsPage() {
  const { t, lang } = usePlaceLanguage('questions');
  const { which, cursor } = useSearch({ from: '/shell/questions' });
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const view = views.find((each) => each === which) ?? 'all';
  const search = {
    ...(view === 'all' ? {} : { which: view }),
    ...(view === 'waiting' ? { state: 'open' as const } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const found = useQuery(questionList(person?.lang ?? lang, search));
  const [done, say] = useState<QuestionDone | null>(null);
  const kept = known.filter(({ key }) =>
    person?.roles.some(({ body, role }) => body === key && officers.has(role)),
  );
  return (
    <article className="questions-page">
      <PageTitle>{t('questions.place')}</PageTitle>
      <Views view={view} />
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      <p role="status">{done !== null && t(`questions.done.${done}`)}</p>
      {found.data &&
        (found.data.items.length === 0 ? (
          <p className="aside">{t('questions.list.empty')}</p>
        ) : (
          <ol className="question-list">
            {found.data.items.map((question) => (
              <Listed key={question.id} question={question} bodies={known} onDone={say} />
            ))}
          </ol>
        ))}
      <Pager here="/questions" search={{ which, cursor }} next={found.data?.next ?? null} />
      {kept.map((body) => (
        <AnswersCleared key={body.key} body={body} />
      ))}
    </article>
  );
}

function Views({ view }: { readonly view: View }) {
  const { t } = usePlaceLanguage('questions');
  return (
    <nav aria-label={t('questions.list.label')}>
      <ul>
        {views.map((each) => (
          <li key={each}>
            <Link
              to="/questions"
              search={each === 'all' ? {} : { which: each }}
              aria-current={each === view ? 'page' : undefined}
            >
              {t(`questions.list.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ListedProps {
  readonly question: Question;
  readonly bodies: readonly Body[];
  readonly onDone: (what: QuestionDone) => void;
}

/** A question under the mandate that it is about. */
function Listed({ question, bodies: known, onDone }: ListedProps) {
  const { t, lang } = usePlaceLanguage('questions');
  const { request } = question;
  return (
    <QuestionItem question={question} givesAtOnce={useGivesAtOnce(question.body)} onDone={onDone}>
      <Link to="/mandates/$mandate" params={{ mandate: question.mandate }}>
        {[decisionWords(request, known, lang, t), placeWords(request, t)].filter(Boolean).join(' · ')}
      </Link>
    </QuestionItem>
  );
}
