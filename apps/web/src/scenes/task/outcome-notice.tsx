import { useEffect, useRef } from 'react';
import type { MessageKey, Translate } from '#messages/web';
import { RefusedAct } from '../../components/refused-act.js';

/** What became of the last act. */
export type Outcomes =
  | { readonly done: MessageKey; readonly values?: Readonly<Record<string, string>> }
  | { readonly refused: Error }
  | null;

/** Says that something was saved, or why it was not. It takes the focus: the button that was pressed may be gone. */
export function OutcomeNotice({ outcome, t }: { readonly outcome: Outcomes; readonly t: Translate }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== null) place.current?.focus();
  }, [outcome]);
  return (
    <div ref={place} className="outcome" tabIndex={-1}>
      <p role="status">{outcome !== null && 'done' in outcome && t(outcome.done, outcome.values)}</p>
      {outcome !== null && 'refused' in outcome && <RefusedAct error={outcome.refused} />}
    </div>
  );
}
