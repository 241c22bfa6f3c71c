import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { SaidMoment } from '../../components/said-moment.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ProposalActs } from './proposal-acts.js';
import { ProposalComments } from './proposal-comments.js';
import { ProposalState, ProposedMandates } from './proposal-words.js';
import { leavingProposal } from './leaving-questions.js';
import '../task/task.css';
import './workflow.css';

/** One proposal that mandates leave the list: why, what members say, and what one may do about it. */
export function ProposalPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { proposal: id } = useParams({ from: '/shell/proposals/$proposal' });
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(leavingProposal(id));
  const proposal = found.data;
  return (
    <article className="task workflow">
      <Link to="/proposals">{t('workflow.leaving.all')}</Link>
      <PageTitle>
        {proposal
          ? `${bodyName(proposal.body, known, lang)}: ${t('workflow.leaving.count', { count: proposal.mandates.length })}`
          : t('workflow.leaving.title')}
      </PageTitle>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && proposal === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {proposal && (
        <>
          <ProposalState proposal={proposal} />
          <p className="written" dir="auto">
            {proposal.reason}
          </p>
          <p className="aside">
            {proposal.by !== null && `${t('workflow.leaving.proposedBy', { who: proposal.by })} · `}
            <SaidMoment at={proposal.at} />
          </p>
          <section aria-labelledby="which">
            <h2 id="which">{t('workflow.leaving.which')}</h2>
            <ProposedMandates proposal={proposal} />
          </section>
          <ProposalComments proposal={proposal} />
          <ProposalActs key={proposal.id} proposal={proposal} />
        </>
      )}
    </article>
  );
}
