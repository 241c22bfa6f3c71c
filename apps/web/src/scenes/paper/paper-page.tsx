import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { bodies, me, paper, type PaperDetail } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { SessionLink } from '../../components/session-link.js';
import { bodyName } from '../../language/body-name.js';
import { exactDate, relativeDate } from '../../language/say-date.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { Deadlines } from '../mandate/deadlines.js';
import { PaperActs } from './paper-acts.js';
import { PaperDeadlines } from './paper-deadlines.js';
import { PaperFacts } from './paper-facts.js';
import { PaperSigns } from './paper-signs.js';
import { PaperTasks } from './paper-tasks.js';
import '../task/task.css';
import './paper.css';

/** One planned document: what is said of it, what it answers, how far it is, and what one may do with it. */
export function PaperPage() {
  const { t, lang } = usePlaceLanguage('paper');
  const { paper: id } = useParams({ from: '/shell/papers/$paper' });
  const { data: person } = useQuery(me);
  const found = useQuery(paper(person?.lang ?? lang, id));
  return (
    <article className="paper">
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <>
          <PageTitle>{t('page.problem.brokenTitle')}</PageTitle>
          <Refused error={found.error} retry={() => void found.refetch()} />
        </>
      )}
      {found.data && <OpenedPaper key={found.data.id} paper={found.data} />}
    </article>
  );
}

function OpenedPaper({ paper }: { readonly paper: PaperDetail }) {
  const { t, lang, locale } = usePlaceLanguage('paper');
  const { data: known = [] } = useQuery(bodies);
  const today = useToday();
  return (
    <>
      <SessionLink session={paper.session}>
        {t('page.session.ofBody', {
          body: bodyName(paper.body, known, lang),
          session: sessionName(paper.session, t),
        })}
      </SessionLink>
      <div>
        <PageTitle>{paper.title}</PageTitle>
        <p className="task-meeting">
          <PaperSigns paper={paper} />
          {paper.opens === null ? (
            <span className="aside">{t('paper.noDates')}</span>
          ) : (
            <span className="aside sentence">
              {t('paper.opens', {
                relative: relativeDate(paper.opens, today, locale),
                exact: exactDate(paper.opens, locale),
              })}
            </span>
          )}
        </p>
      </div>
      <div className="task-columns">
        <div>
          <PaperActs paper={paper} />
          <PaperTasks paper={paper} bodies={known} />
        </div>
        <aside className="task-facts" aria-labelledby="facts">
          <h2 id="facts">{t('paper.facts')}</h2>
          <PaperFacts paper={paper} whole />
          {paper.deadlines.length > 0 && (
            <div>
              <h3>{t('page.task.deadlines')}</h3>
              <Deadlines deadlines={paper.deadlines} toChoose={false} />
              <PaperDeadlines paper={paper} />
            </div>
          )}
        </aside>
      </div>
    </>
  );
}
