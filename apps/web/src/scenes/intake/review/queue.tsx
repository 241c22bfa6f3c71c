import { memo, useEffect, useRef, useState, type MouseEvent } from 'react';
import { Icon } from '../../../components/icon.js';
import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal, ReadRequest } from '../intake-questions.js';
import { shortPlaceOf } from './request-place.js';
import { isContradicted, isRevision, isSure } from './review-order.js';
import { showWithin } from './show-within.js';
import type { Selection } from './use-selection.js';

/** Everything there is to look at, in the order of the review, each with where it stands. */
export function Queue({ selection, lang }: { readonly selection: Selection; readonly lang: string }) {
  const { t } = usePlaceLanguage('intake');
  const [open, setOpen] = useState(false);
  const { order, others, go } = selection;
  const selected = (selection.other ?? selection.proposal)?.id;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => showWithin(list.current, '[aria-current]'), [selected, open]);
  const choose = (event: MouseEvent) => {
    const id =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a')?.dataset['id'] : undefined;
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(id);
  };
  const entry = (each: { id: string; request: ReadRequest }, state: EntryState) => (
    <Entry
      key={each.id}
      id={each.id}
      request={each.request}
      state={state}
      lang={lang}
      selected={each.id === selected}
    />
  );
  return (
    <nav className={open ? 'queue is-open' : 'queue'} aria-label={t('intake.page.queue.title')}>
      <button className="button fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('intake.page.queue.show', { count: order.length, others: others.length })}
        <Icon name="down" />
      </button>
      <h2 className="queue-title">{t('intake.page.queue.heading')}</h2>
      <div className="queue-lists" ref={list} onClick={choose}>
        <ol>{order.map((each) => entry(each, stateOf(each)))}</ol>
        {others.length > 0 && (
          <>
            <h2 id="others">{t('intake.page.others.title')}</h2>
            <ol aria-labelledby="others">{others.map((each) => entry(each, 'other'))}</ol>
          </>
        )}
      </div>
    </nav>
  );
}

const marks = {
  revision: '±',
  contradicted: '≠',
  sure: '○',
  unsure: '?',
  confirmed: '✓',
  rejected: '✕',
  split: '⑂',
  other: '·',
} as const;
type EntryState = keyof typeof marks;

function stateOf(proposal: Proposal): EntryState {
  const { state, request } = proposal;
  if (state !== 'proposed') return state;
  if (isRevision(proposal)) return 'revision';
  if (isContradicted(proposal)) return 'contradicted';
  return isSure(request) ? 'sure' : 'unsure';
}

interface EntryProps {
  readonly id: string;
  readonly request: ReadRequest;
  readonly state: EntryState;
  readonly lang: string;
  readonly selected: boolean;
}

const Entry = memo(function Entry({ id, request, state, lang, selected }: EntryProps) {
  const { t } = usePlaceLanguage('intake');
  return (
    <li>
      <a
        href={`?at=${encodeURIComponent(id)}`}
        data-id={id}
        className={`is-${state}`}
        aria-current={selected ? 'true' : undefined}
      >
        <span className="queue-mark" aria-hidden="true">
          {marks[state]}
        </span>
        <span className="queue-place">
          {shortPlaceOf(request, t)}
          <span className="visually-hidden"> {t(`intake.page.queue.${state}`)}</span>
        </span>
        <span className="queue-words" lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}>
          {request.quote.slice(0, 90)}
        </span>
      </a>
    </li>
  );
});
