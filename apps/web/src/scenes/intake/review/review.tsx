import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Refused } from '../../../components/refused.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { readingText, type Reading } from '../intake-questions.js';
import { AddForm } from './add-form.js';
import { GoneMandates } from './gone-mandates.js';
import { KeysDialog } from './keys-dialog.js';
import { OtherPane } from './other-pane.js';
import { ProposalPane } from './proposal-pane.js';
import { Queue } from './queue.js';
import { ReviewHead } from './review-head.js';
import { SourceText } from './source-text.js';
import { Trouble } from '../trouble.js';
import { useReview } from './use-review.js';
import './review.css';

/** What was found in a file, one proposal at a time beside its text, decided by keyboard or by hand. */
export function Review({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const text = useQuery(readingText(reading.id));
  const keys = useRef<HTMLDialogElement>(null);
  const review = useReview(reading, () => keys.current?.showModal());
  const { selection, adding } = review;
  const { proposal, other, isAdding } = selection;
  const lang = reading.document?.lang ?? 'en';
  return (
    <div className="review">
      <ReviewHead reading={reading} review={review} onKeys={() => keys.current?.showModal()} />
      <GoneMandates reading={reading} />
      {reading.proposals.length === 0 && (
        <p className="empty">
          {t(`intake.page.review.${reading.others.length > 0 ? 'nothing' : 'nothingAtAll'}`)}
        </p>
      )}
      <div className="review-panes">
        <Queue selection={selection} lang={lang} />
        <div className="review-pane">
          <p className="said" role="status">
            {review.said}
          </p>
          {adding.add.isError && !isAdding && <Trouble error={adding.add.error} />}
          {adding.takeBackError && <Trouble error={adding.takeBackError} />}
          {isAdding && text.data !== undefined && <AddForm text={text.data} review={review} lang={lang} />}
          {proposal && !isAdding && (
            <ProposalPane
              key={proposal.id}
              proposal={proposal}
              reading={reading}
              text={text.data}
              review={review}
            />
          )}
          {other && !isAdding && <OtherPane key={other.id} other={other} reading={reading} review={review} />}
        </div>
        {text.isError && <Refused error={text.error} retry={() => void text.refetch()} />}
        {text.data !== undefined && (
          <SourceText text={text.data} lang={lang} selection={selection} onAdd={() => review.act('add')} />
        )}
      </div>
      <KeysDialog dialog={keys} keys={review.keys} />
    </div>
  );
}
