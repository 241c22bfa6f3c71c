import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { me, task } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { useLanguage } from '../../language/language.js';
import { OpenedTask } from './opened-task.js';
import './task.css';

/** One task: what was asked, how far the answer is, and what one may do about it. */
export function TaskPage() {
  const { t, lang } = useLanguage();
  const { task: id } = useParams({ from: '/shell/tasks/$task' });
  const { data: person } = useQuery(me);
  const found = useQuery(task(person?.lang ?? lang, id));
  return (
    <article className="task">
      <Link to="/today">{t('page.task.today')}</Link>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <>
          <PageTitle>{t('page.problem.brokenTitle')}</PageTitle>
          <Refused error={found.error} retry={() => void found.refetch()} />
        </>
      )}
      {found.data && <OpenedTask key={found.data.id} task={found.data} />}
    </article>
  );
}
