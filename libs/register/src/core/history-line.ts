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
  /** What shows that the body did it: "decision 2023/4, paragraph 7". */
  readonly reference?: string | null;
  /** What the body wants to know. */
  readonly note?: string | null;
  /** The step of clearance that was taken, as it is called. */
  readonly step?: string | null;
}

/** What the body did with a task or its mandate; everybody is told, and by which act. */
const bodyActions = [
  'task.noted',
  'task.approved',
  'task.deferred',
  'task.asked-for-more',
  'task.moved',
  'task.dropped',
  'task.act-taken-back',
  'mandate.implemented',
  'mandate.elapsed',
  'mandate.retired',
  'mandate.act-taken-back',
] as const;

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
  ...bodyActions,
] as const;

/** What the secretariat reads besides. */
export const inwardActions = [
  'task.update-written',
  'task.sent-for-clearance',
  'task.returned',
  'task.step-cleared',
  'task.blocked',
  'task.block-cleared',
  'task.unblocked',
  'task.document-planned',
  'task.document-taken-away',
  'deadline.extended',
  'deadline.extension-taken-back',
  'deadline.extension-ended',
] as const;

type BodyAction = (typeof bodyActions)[number];
type HistoryAction = Exclude<
  (typeof outwardActions)[number] | (typeof inwardActions)[number],
  BodyAction | 'task.step-cleared'
>;

/** An entry as a plain sentence; null for what a history does not tell. */
export function historyLine(facts: HistoryFacts): Message | null {
  const { action, who, unit, reason, session } = facts;
  if ((bodyActions as readonly string[]).includes(action)) return bodyLine(action as BodyAction, facts);
  const told: readonly string[] = [...outwardActions, ...inwardActions];
  if (!told.includes(action)) return null;
  if (action === 'task.step-cleared') return stepLine(facts);
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

function stepLine({ who, unit, step = null }: HistoryFacts): Message {
  const values = { who: who ?? '', named: unit === null ? 'no' : 'yes', unit: unit ?? '', step: step ?? '' };
  return { key: 'workflow.history.task-step-cleared', values };
}

function bodyLine(
  action: BodyAction,
  { who, reason, session, reference = null, note = null }: HistoryFacts,
): Message {
  return {
    key: `workflow.history.${action.replace('.', '-') as Dashed<BodyAction>}`,
    values: {
      known: who === null ? 'no' : 'yes',
      who: who ?? '',
      based: reference === null ? 'no' : 'yes',
      reference: reference ?? '',
      noted: note === null ? 'no' : 'yes',
      note: note ?? '',
      stated: reason === null ? 'no' : 'yes',
      reason: reason ?? '',
      to: session === null ? 'no' : 'yes',
      ...(session === null ? {} : { session }),
    },
  };
}

type Dashed<Name extends string> = Name extends `${infer Thing}.${infer Deed}` ? `${Thing}-${Deed}` : never;
