import { Link } from '@tanstack/react-router';
import { SaidMoment } from '../../../components/said-moment.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal } from '../intake-questions.js';
import { isContradicted, isRevision, isSure } from './review-order.js';

/** How sure the reader was, what people have done since, and where it led. */
export function ProposalState({ proposal }: { readonly proposal: Proposal }) {
  const { t } = usePlaceLanguage('intake');
  const { state, request, correctedBy, correctedAt, mandate, decidedBy, decidedAt, splitFrom, addedAt } =
    proposal;
  const sure = isSure(request);
  const contradicted = isContradicted(proposal);
  return (
    <div className="proposal-state">
      <p className="badges">
        <span className={sure ? 'badge' : 'badge is-unsure'}>
          {t(
            contradicted
              ? 'intake.page.parallel.contradicted'
              : sure
                ? 'intake.page.review.sure'
                : 'intake.page.review.unsure',
          )}
        </span>
        {proposal.revision !== null && (
          <span className={isRevision(proposal) ? 'badge is-unsure' : 'badge'}>
            {t(isRevision(proposal) ? 'intake.page.later.changed' : 'intake.page.later.unchanged')}
          </span>
        )}
        {state !== 'proposed' && (
          <span className={`badge is-${state}`}>{t(`intake.page.state.${state}`)}</span>
        )}
        {splitFrom !== null && <span className="badge">{t('intake.page.review.part')}</span>}
        {request.mode === 'narrated' && <span className="badge">{t('intake.page.review.narrated')}</span>}
      </p>
      {addedAt !== null && (
        <p className="aside">
          {t('intake.page.review.addedBy', { name: proposal.addedBy?.name ?? '' })}{' '}
          <SaidMoment at={addedAt} />
        </p>
      )}
      {!sure && !contradicted && addedAt === null && (
        <p className="aside">{t('intake.page.review.howSure', { certainty: request.confidence })}</p>
      )}
      {correctedAt !== null && (
        <p className="aside">
          {t('intake.page.review.correctedBy', { name: correctedBy?.name ?? '' })}{' '}
          <SaidMoment at={correctedAt} />
        </p>
      )}
      {state !== 'proposed' && decidedAt !== null && (
        <p className="aside">
          {t('intake.page.review.decidedBy', { name: decidedBy?.name ?? '' })} <SaidMoment at={decidedAt} />
        </p>
      )}
      {mandate !== null && (
        <p>
          <Link to="/mandates/$mandate" params={{ mandate }} search={{}}>
            {t('intake.page.review.mandate')}
          </Link>
        </p>
      )}
    </div>
  );
}
