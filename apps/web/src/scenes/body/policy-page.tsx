import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { bodies, me, policy } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { ChangePolicy } from './change-policy.js';
import { PolicyFacts } from './policy-facts.js';
import '../session/session.css';
import './body.css';

/** How the deadlines before a body's sessions are counted. */
export function PolicyPage() {
  const { t, lang } = usePlaceLanguage('body');
  const { body } = useParams({ from: '/shell/sessions/policy/$body' });
  const { data: known = [] } = useQuery(bodies);
  const { data: person } = useQuery(me);
  const found = useQuery(policy(body));
  return (
    <article className="session">
      <Link to="/sessions">{t('page.session.all')}</Link>
      <PageTitle>{t('body.policy.title', { body: bodyName(body, known, lang) })}</PageTitle>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <p className="aside">{t('body.policy.what')}</p>
          <PolicyFacts policy={found.data.policy} />
          {keepsCalendar(person, body) && <ChangePolicy key={body} body={body} {...found.data} />}
        </>
      )}
    </article>
  );
}
