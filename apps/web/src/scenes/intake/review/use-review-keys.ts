import { useEffect, useEffectEvent, useState } from 'react';
import { reviewAct, type Focused, type ReviewAct } from './review-keys.js';

const offKey = 'intake-keys-off';

/** Listens to the keys of a review, unless somebody has switched them off. */
export function useReviewKeys(onAct: (act: ReviewAct) => void) {
  const [on, setOn] = useState(() => localStorage.getItem(offKey) === null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act =
      event.repeat && !event.key.startsWith('Arrow') ? null : reviewAct(event, focused(event.target));
    if (act === null || event.defaultPrevented || (!on && act !== 'keys')) return;
    event.preventDefault();
    onAct(act);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const turn = (wanted: boolean) => {
    if (wanted) localStorage.removeItem(offKey);
    else localStorage.setItem(offKey, '1');
    setOn(wanted);
  };
  return { on, turn };
}

const fields = 'input, textarea, select, [contenteditable], dialog, [role="menu"], [role="listbox"]';

function focused(target: EventTarget | null): Focused {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest(fields)) return 'field';
  return target.closest('[data-scrolls]') ? 'scroller' : 'elsewhere';
}
