import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { bodies } from '../../../api/questions.js';
import { Quotation } from '../../../components/quotation.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal, Reading } from '../intake-questions.js';
import { CorrectForm } from './correct-form.js';
import { FactList } from './fact-list.js';
import { LostCorrection } from './lost-correction.js';
import { NotSaved } from './not-saved.js';
import { PaneHeading } from './pane-heading.js';
import { ParallelReadings } from './parallel-readings.js';
import { RevisionNote } from './revision-note.js';
import { ProposalActs } from './proposal-acts.js';
import { ProposalState } from './proposal-state.js';
import { differences, factsOf } from './request-facts.js';
import { SplitForm } from './split-form.js';
import type { ReviewState } from './use-review.js';

/** Fetched, with its words, where something was accepted. */
const GuessedChain = lazy(async () => ({ default: (await import('./guessed-chain.js')).GuessedChain }));

interface Props {
  readonly proposal: Proposal;
  readonly reading: Reading;
  readonly text: string | undefined;
  readonly review: ReviewState;
}

/** One proposal: the request in its words, what was read of it, and what a person may do with it. */
export function ProposalPane({ proposal, reading, text, review }: Props) {
  const { t } = usePlaceLanguage('intake');
  const { selection, decisions, drafts } = review;
  const { order, doing, moved } = selection;
  const lang = reading.document?.lang ?? 'en';
  const form = { proposal, reading, review, lang };
  return (
    <article className="proposal" aria-labelledby="pane">
      <PaneHeading
        request={proposal.request}
        position={t('intake.page.review.position', { n: order.indexOf(proposal) + 1, count: order.length })}
        onMove={review.act}
        moved={moved}
        below={doing ?? proposal.state}
      />
      <ProposalState proposal={proposal} />
      {decisions.isError && decisions.variables.proposal.id === proposal.id && (
        <NotSaved error={decisions.error} />
      )}
      {doing === 'edit' && text !== undefined && <CorrectForm {...form} text={text} />}
      {doing === 'split' && <SplitForm {...form} />}
      {doing === undefined && (
        <>
          {drafts.correction !== null && proposal.state !== 'proposed' && (
            <LostCorrection
              draft={drafts.correction}
              text={text ?? ''}
              onDrop={() => drafts.keepCorrection(null)}
            />
          )}
          <Quotation lang={lang} quote={proposal.request.quote} />
          {proposal.mandate !== null && (
            <Suspense fallback={null}>
              <GuessedChain mandate={proposal.mandate} />
            </Suspense>
          )}
          <RevisionNote proposal={proposal} lang={lang} />
          <ParallelReadings proposal={proposal} lang={lang} />
          <Facts proposal={proposal} reading={reading} lang={lang} />
          {drafts.correction !== null && proposal.state === 'proposed' && (
            <p className="unsaved">{t('intake.page.review.unsaved')}</p>
          )}
          <ProposalActs proposal={proposal} busy={decisions.isPending} onAct={review.act} />
        </>
      )}
    </article>
  );
}

function Facts({ proposal, reading, lang: spoken }: Pick<Props, 'proposal' | 'reading'> & { lang: string }) {
  const { t, lang } = usePlaceLanguage('intake');
  const { data: known = [] } = useQuery(bodies);
  const context = { bodies: known, lang, t, asking: reading.document?.body ?? null };
  const { request, original, dueSentence } = proposal;
  const facts = factsOf(request, dueSentence, context);
  if (original === null) return <FactList facts={facts} lang={spoken} />;
  const sameRule = JSON.stringify(original.dueRule) === JSON.stringify(request.dueRule);
  const due = original.dueRule === null ? t('intake.page.review.noDue') : t('intake.page.review.otherDue');
  const read = differences(factsOf(original, sameRule ? dueSentence : due, context), facts, t);
  return (
    <>
      <FactList facts={facts} lang={spoken} />
      {(read.length > 0 || original.quote !== request.quote) && (
        <details className="as-read">
          <summary>{t('intake.page.review.asRead')}</summary>
          {original.quote !== request.quote && <Quotation lang={spoken} quote={original.quote} />}
          <FactList facts={read} lang={spoken} />
        </details>
      )}
    </>
  );
}
