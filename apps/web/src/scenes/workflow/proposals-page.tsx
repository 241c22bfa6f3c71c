import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { leavingProposals } from './leaving-questions.js';
import { ProposalState } from './proposal-words.js';
import '../task/task.css';
import './workflow.css';

/** What the secretariat proposes to take off the list, newest first. */
export function ProposalsPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(bodies);
  const found = useInfiniteQuery(leavingProposals({}));
  const all = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <article className="task workflow">
      <PageTitle>{t('workflow.leaving.title')}</PageTitle>
      <p className="aside">{t('workflow.leaving.what')}</p>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && all.length === 0 && <p className="aside">{t('workflow.leaving.empty')}</p>}
      <ul className="to-consider">
        {all.map((proposal) => (
          <li key={proposal.id}>
            <p>
              <Link to="/proposals/$proposal" params={{ proposal: proposal.id }}>
                {bodyName(proposal.body, known, lang)}:{' '}
                {t('workflow.leaving.count', { count: proposal.mandates.length })}
              </Link>
            </p>
            <ProposalState proposal={proposal} />
            <p className="written" dir="auto">
              {proposal.reason}
            </p>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('workflow.acts.more')}
        </button>
      )}
    </article>
  );
}
