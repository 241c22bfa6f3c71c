import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { bodies, me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { StepsForm } from './steps-form.js';
import { StepsList } from './steps-list.js';
import { clearanceSteps } from './workflow-questions.js';
import '../session/session.css';
import '../task/task.css';
import './workflow.css';

/** By which steps a body has updates and papers cleared; whoever keeps the body names others. */
export function StepsPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { body } = useParams({ from: '/shell/sessions/clearance/$body' });
  const { data: known = [] } = useQuery(bodies);
  const { data: person } = useQuery(me);
  const found = useQuery(clearanceSteps(body));
  return (
    <article className="session">
      <Link to="/sessions">{t('page.session.all')}</Link>
      <PageTitle>{t('workflow.steps.title', { body: bodyName(body, known, lang) })}</PageTitle>
      <p className="aside">{t('workflow.steps.what')}</p>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data &&
        (keepsCalendar(person, body) ? (
          <StepsForm key={found.data.seen} body={body} {...found.data} />
        ) : (
          (['updates', 'documents'] as const).map((of) => (
            <StepsList key={of} of={of} steps={found.data.steps[of]} />
          ))
        ))}
    </article>
  );
}
