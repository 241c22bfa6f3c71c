import type { Message } from '#messages';

/** One entry of the trail, as far as a task's history tells it. */
export interface HistoryFacts {
  readonly action: string;
  /** The name of who did it; null when the reader is not told. */
  readonly who: string | null;
  /** The name of the unit in whose place it was done, or that is spoken of. */
  readonly unit: string | null;
  readonly reason: string | null;
  readonly session: string | null;
}

/** What members and readers are told of: what was cleared, handed over or decided, not how the secretariat got there. */
export const outwardActions = [
  'mandate.made',
  'mandate.unit-assigned',
  'task.session-chosen',
  'task.cleared',
  'task.submitted',
  'task.delivered',
  'task.taken-over',
  'task.carried',
  'task.given-back',
] as const;

/** What the secretariat reads besides. */
export const inwardActions = [
  'task.update-written',
  'task.sent-for-clearance',
  'task.returned',
  'task.blocked',
  'task.block-cleared',
  'task.unblocked',
  'task.document-planned',
  'task.document-taken-away',
  'deadline.extended',
  'deadline.extension-taken-back',
  'deadline.extension-ended',
] as const;

type HistoryAction = (typeof outwardActions)[number] | (typeof inwardActions)[number];

/** An entry as a plain sentence; null for what a history does not tell. */
export function historyLine({ action, who, unit, reason, session }: HistoryFacts): Message | null {
  const told: readonly string[] = [...outwardActions, ...inwardActions];
  if (!told.includes(action)) return null;
  const name = action.replace('.', '-') as Dashed<HistoryAction>;
  return {
    key: `work.history.${name}`,
    values: {
      known: who === null ? 'no' : 'yes',
      who: who ?? '',
      named: unit === null ? 'no' : 'yes',
      unit: unit ?? '',
      stated: reason === null ? 'no' : 'yes',
      reason: reason ?? '',
      ...(session === null ? {} : { session }),
    },
  };
}

type Dashed<Name extends string> = Name extends `${infer Thing}.${infer Deed}` ? `${Thing}-${Deed}` : never;
