import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me, papersFor, type Body, type Paper, type Session } from '../../api/questions.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { Deadlines } from '../mandate/deadlines.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { PaperFacts } from './paper-facts.js';
import { askedWords } from './paper-name.js';
import { PaperSigns } from './paper-signs.js';
import './paper.css';

interface Props {
  readonly session: Session;
  readonly bodies: readonly Body[];
}

/** What is planned to be put before a session. */
export function PapersThere({ session, bodies }: Props) {
  const { t, lang } = usePlaceLanguage('paper');
  const { data: person } = useQuery(me);
  const found = useInfiniteQuery(papersFor(person?.lang ?? lang, session.key));
  const papers = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('paper.list.title')}</h2>
      {keepsCalendar(person, session.body) && !session.cancelled && (
        <p className="paper-acts">
          <Link to="/papers/add" search={{ session: session.key }} className="button">
            {t('paper.add.title')}
          </Link>
        </p>
      )}
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && papers.length === 0 && <p className="aside">{t('paper.list.empty')}</p>}
      {papers.length > 0 && (
        <ul className="papers">
          {papers.map((paper) => (
            <PaperLine key={paper.id} paper={paper} bodies={bodies} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('page.session.more')}
        </button>
      )}
    </section>
  );
}

function PaperLine({ paper, bodies }: { readonly paper: Paper; readonly bodies: readonly Body[] }) {
  const { t, lang } = usePlaceLanguage('paper');
  return (
    <li>
      <div>
        <p className="paper-title">
          <Link to="/papers/$paper" params={{ paper: paper.id }}>
            {paper.title}
          </Link>
          <PaperSigns paper={paper} />
        </p>
        <PaperFacts paper={paper} />
      </div>
      <div>
        {paper.tasks.length === 0 ? (
          <p className="aside">{t('paper.tasks.none')}</p>
        ) : (
          <>
            <h3>{t('paper.tasks.title', { count: paper.tasks.length })}</h3>
            <ul className="paper-answers">
              {paper.tasks.map(({ id, request, apart }) => (
                <li key={id}>
                  <Link to="/tasks/$task" params={{ task: id }}>
                    {request === null ? t('paper.tasks.unknown') : askedWords(request, bodies, lang, t)}
                  </Link>
                  {apart && <span className="aside"> {t('paper.tasks.apart')}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
        <Deadlines deadlines={paper.deadlines} toChoose={false} />
      </div>
    </li>
  );
}
