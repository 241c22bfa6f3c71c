import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me, type Mandate } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { leavingProposals } from './leaving-questions.js';
import { ProposalState } from './proposal-words.js';

const proposers = new Set(['administrator', 'governance-officer', 'director']);

/** Whether it is proposed that this mandate leaves the list; those who may propose it do so from here. */
export function LeavingOfMandate({ mandate }: { readonly mandate: Mandate }) {
  const { t } = usePlaceLanguage('workflow');
  const { data: person } = useQuery(me);
  const held = person?.roles.filter(({ body }) => body === mandate.body) ?? [];
  const sees = held.some(({ role }) => role !== 'reader');
  const found = useInfiniteQuery({ ...leavingProposals({ mandate: mandate.id }), enabled: sees });
  const all = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const isOpen = all.some(({ state }) => state === 'open');
  return (
    <>
      {all.map((proposal) => (
        <div key={proposal.id}>
          <ProposalState proposal={proposal} />
          <p>
            <Link to="/proposals/$proposal" params={{ proposal: proposal.id }}>
              {t('workflow.leaving.see')}
            </Link>
          </p>
        </div>
      ))}
      {found.data && !isOpen && mandate.life === 'active' && held.some(({ role }) => proposers.has(role)) && (
        <Link
          to="/mandates/$mandate/propose"
          params={{ mandate: mandate.id }}
          className="button workflow-link"
        >
          {t('workflow.leaving.propose')}
        </Link>
      )}
    </>
  );
}
