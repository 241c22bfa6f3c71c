import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { bodies, me, task } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { progressWords } from '../../language/register-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { TaskMeeting } from '../task/task-meeting.js';
import { actSaid, taskDeeds, taskDeedSaid } from './act-draft.js';
import { RecordActForm } from './record-act-form.js';
import '../task/task.css';
import './workflow.css';

/** A governance officer records what the body did with one task. */
export function TaskActPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { task: id } = useParams({ from: '/shell/tasks/$task/act' });
  const navigate = useNavigate();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(task(person?.lang ?? lang, id));
  const among = taskDeeds.filter((deed) => found.data?.may.includes(deed));
  const source = found.data?.request;
  return (
    <article className="task workflow">
      <Link to="/tasks/$task" params={{ task: id }}>
        {t('workflow.act.backTask')}
      </Link>
      <PageTitle>{t('workflow.act.forTask')}</PageTitle>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && source && (
        <>
          <div>
            <p>
              <strong>
                {[decisionWords(source, known, lang, t), placeWords(source, t)].filter(Boolean).join(' · ')}
              </strong>
            </p>
            <TaskMeeting task={found.data} bodies={known} />
          </div>
          {among.length === 0 ? (
            <p className="aside">
              {t('workflow.act.notPossible', { state: progressWords(found.data.progress, t) })}
            </p>
          ) : (
            <RecordActForm
              about={{ id, body: found.data.body, due: found.data.session }}
              title={t('workflow.act.forTask')}
              among={among}
              said={(draft) => ({ ...actSaid(draft), tasks: [taskDeedSaid(found.data, draft)] })}
              onLeave={() => void navigate({ to: '/tasks/$task', params: { task: id } })}
            />
          )}
        </>
      )}
    </article>
  );
}
