import type { HookKind } from './core/index.js';

/** A webhook as whoever keeps it sees it; its secret was told once. */
export interface HookView {
  readonly id: string;
  readonly body: string;
  readonly address: string;
  readonly kinds: readonly HookKind[];
  /** "gone": the other side said that there is nothing any more (410). */
  readonly state: 'on' | 'off' | 'gone';
  readonly madeAt: Date;
  /** Until then the secret before the present one signs, too. */
  readonly earlierUntil: Date | null;
  readonly version: number;
}

/** The columns of a {@link HookView} of `webhook w`. */
export const hookColumns = `w.id, w.body, w.address, w.kinds, w.state, w.made_at AS "madeAt",
  w.earlier_until AS "earlierUntil", w.version`;

/** One thing told to one address, and what became of it. */
export interface DeliveryView {
  readonly id: string;
  readonly kind: string;
  readonly state: 'waiting' | 'delivered' | 'given-up';
  readonly madeAt: Date;
  readonly attempts: number;
  readonly triedAt: Date | null;
  readonly status: number | null;
  readonly failure: string | null;
  /** What was told, byte by byte. */
  readonly payload: string;
}
