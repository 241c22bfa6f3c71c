import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { mandate, me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ProposeForm } from './propose-form.js';
import '../task/task.css';
import './workflow.css';

/** The secretariat proposes that a mandate, and perhaps others of the same decision, leave the list. */
export function ProposePage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { mandate: id } = useParams({ from: '/shell/mandates/$mandate/propose' });
  const navigate = useNavigate();
  const { data: person } = useQuery(me);
  const found = useQuery(mandate(person?.lang ?? lang, id));
  return (
    <article className="task workflow">
      <Link to="/mandates/$mandate" params={{ mandate: id }}>
        {t('workflow.leaving.back')}
      </Link>
      <PageTitle>{t('workflow.leaving.propose')}</PageTitle>
      <p className="aside">{t('workflow.leaving.what')}</p>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && (
        <ProposeForm
          key={id}
          mandate={found.data}
          onDone={(proposal) => void navigate({ to: '/proposals/$proposal', params: { proposal } })}
        />
      )}
    </article>
  );
}
