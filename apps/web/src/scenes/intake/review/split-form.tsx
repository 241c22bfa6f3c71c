import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Quotation } from '../../../components/quotation.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal, Reading, ReadRequest } from '../intake-questions.js';
import { CutWords } from './cut-words.js';
import { NotSaved } from './not-saved.js';
import { shortPlaceOf } from './request-place.js';
import { partsAt, wordsOf, type Part } from './split-words.js';
import { useSplit } from './use-split.js';
import type { ReviewState } from './use-review.js';

interface Props {
  readonly proposal: Proposal;
  readonly reading: Reading;
  readonly review: ReviewState;
  readonly lang: string;
}

/** One request that asks for several things: a person says where each part begins. */
export function SplitForm({ proposal, reading, review, lang }: Props) {
  const { t } = usePlaceLanguage('intake');
  const { drafts, selection, say } = review;
  const { request } = proposal;
  const cuts = drafts.split?.cuts ?? [];
  const words = useMemo(() => wordsOf(request.quote, lang, request.start), [request, lang]);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), []);
  const split = useSplit(reading.id, proposal, (parts) => {
    drafts.keepSplit(null);
    say(t('intake.page.said.split', { place: shortPlaceOf(request, t), count: parts.length }));
    selection.go(parts[0]?.id ?? proposal.id);
  });
  const back = () => selection.go(proposal.id);
  const toggle = (at: number) => {
    const next = cuts.includes(at) ? cuts.filter((cut) => cut !== at) : [...cuts, at];
    drafts.keepSplit(next.length === 0 ? null : { cuts: next });
  };
  const asks = request.asks ?? [];
  const cut = partsAt(request, cuts);
  const read = cuts.length === 0 && asks.length > 1;
  const parts = read ? asks : cut;
  const ready = parts.length > 1;
  const send = () => {
    if (ready && !split.isPending) split.mutate(parts);
  };
  return (
    <div
      ref={form}
      className="split-form"
      role="group"
      aria-label={t('intake.page.act.split')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') back();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      {split.isError && <NotSaved error={split.error} kept />}
      <p id="split-hint">{t('intake.page.split.hint')}</p>
      <CutWords words={words} cuts={cuts} lang={lang} onToggle={toggle} />
      <h3>{t(read ? 'intake.page.split.read' : 'intake.page.split.parts', { count: parts.length })}</h3>
      <PartList parts={parts} request={request} lang={lang} />
      <p className="aside">{t('intake.page.split.after')}</p>
      <div className="form-acts">
        {ready && (
          <Button className="button primary" onPress={send}>
            {t('intake.page.split.save', { count: parts.length })}
          </Button>
        )}
        <Button className="button" onPress={back}>
          {t('intake.page.form.back')}
        </Button>
      </div>
    </div>
  );
}

interface PartsProps {
  readonly parts: readonly Part[];
  readonly request: ReadRequest;
  readonly lang: string;
}

function PartList({ parts, request, lang }: PartsProps) {
  return (
    <ol className="split-parts">
      {parts.map(({ start, end }) => (
        <li key={`${start}-${end}`}>
          <Quotation lang={lang} quote={request.quote.slice(start - request.start, end - request.start)} />
        </li>
      ))}
    </ol>
  );
}
