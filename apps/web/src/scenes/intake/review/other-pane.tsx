import { useQuery } from '@tanstack/react-query';
import { bodies } from '../../../api/questions.js';
import { Quotation } from '../../../components/quotation.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Reading } from '../intake-questions.js';
import { FactList } from './fact-list.js';
import { PaneHeading } from './pane-heading.js';
import { factsOf } from './request-facts.js';
import type { ReviewState } from './use-review.js';
import type { Other } from './use-selection.js';

interface Props {
  readonly other: Other;
  readonly reading: Reading;
  readonly review: ReviewState;
}

/** A request to somebody else: to look at, never to decide about. */
export function OtherPane({ other, reading, review }: Props) {
  const { t, lang } = usePlaceLanguage('intake');
  const { data: known = [] } = useQuery(bodies);
  const { others } = review.selection;
  const asking = reading.document?.body ?? null;
  const spoken = reading.document?.lang ?? 'en';
  const { request } = other;
  const facts = factsOf(request, request.dueRule === null ? t('intake.page.review.noDue') : null, {
    bodies: known,
    lang,
    t,
    asking,
  });
  return (
    <article className="proposal is-other" aria-labelledby="pane">
      <PaneHeading
        request={request}
        position={t('intake.page.others.position', { n: others.indexOf(other) + 1, count: others.length })}
        onMove={review.act}
        moved={review.selection.moved}
        below="other"
      />
      <p className="badge">{t('intake.page.others.kind')}</p>
      <Quotation lang={spoken} quote={request.quote} />
      <FactList facts={facts} lang={spoken} />
      <p className="aside">{t('intake.page.others.why')}</p>
    </article>
  );
}
