import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mandatesDueAt, me, units, type Body, type Mandate, type Session } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { Refused } from '../../components/refused.js';
import { TaskSigns } from '../../components/task-signs.js';
import { useLanguage } from '../../language/language.js';
import { meetingStateWords, progressWords } from '../../language/register-words.js';
import { Deadlines } from '../mandate/deadlines.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { textForReader } from '../mandates/text-for-reader.js';
import { tasksThere } from './tasks-there.js';

interface Props {
  readonly session: Session;
  readonly bodies: readonly Body[];
}

/** Everything that is due at a session, or may be chosen for it, as it was asked and as far as it is. */
export function DueThere({ session, bodies }: Props) {
  const { t, lang } = useLanguage();
  const { data: person } = useQuery(me);
  const found = useInfiniteQuery(mandatesDueAt(person?.lang ?? lang, session.key));
  const mandates = found.data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.isPending) return <p aria-live="polite">{t('page.loading')}</p>;
  if (found.isError) return <Refused error={found.error} retry={() => void found.refetch()} />;
  if (mandates.length === 0) return <p className="aside">{t('page.session.nothingDue')}</p>;
  return (
    <>
      <ul className="due-there">
        {mandates.map((mandate) => (
          <DueLine key={mandate.id} mandate={mandate} session={session.key} bodies={bodies} />
        ))}
      </ul>
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
    </>
  );
}

interface LineProps {
  readonly mandate: Mandate;
  readonly session: string;
  readonly bodies: readonly Body[];
}

function DueLine({ mandate, session, bodies }: LineProps) {
  const { t, lang } = useLanguage();
  const { data: known = [] } = useQuery(units(lang));
  const text = textForReader(mandate.texts, lang);
  const unit = known.find(({ key }) => key === mandate.unit)?.name ?? mandate.unit;
  return (
    <li>
      <p>
        <Link to="/mandates/$mandate" params={{ mandate: mandate.id }}>
          {[decisionWords(mandate, bodies, lang, t), placeWords(mandate, t)].filter(Boolean).join(' · ')}
        </Link>
      </p>
      {text && <Quotation {...text} />}
      {tasksThere(mandate.tasks, session).map((task) => (
        <div key={task.id} className={`due-task is-${task.meeting.state}`}>
          <p className="due-task-facts">
            <Link to="/tasks/$task" params={{ task: task.id }} className="progress-word">
              {progressWords(task.progress, t)}
            </Link>
            {task.meeting.state !== 'fixed' && (
              <span className="badge">{meetingStateWords(task.meeting.state, t)}</span>
            )}
            <TaskSigns task={task} />
            <span className="aside">
              {unit ? t('page.mandates.unit', { unit }) : t('page.session.noUnit')}
            </span>
          </p>
          {task.meeting.why !== '' && <p className="aside sentence">{task.meeting.why}</p>}
          <Deadlines deadlines={task.deadlines} toChoose={task.meeting.state === 'choice'} />
        </div>
      ))}
    </li>
  );
}
