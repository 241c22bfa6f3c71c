import type { Message } from '#messages/web';
import { tooLong } from '../task/update-faults.js';

export const actKinds = ['decision', 'session-report', 'silence-procedure', 'bureau'] as const;
export const taskDeeds = ['take-note', 'approve', 'defer', 'ask-for-more', 'move', 'drop'] as const;
export const mandateDeeds = ['implement', 'elapse', 'retire'] as const;
export type TaskDeed = (typeof taskDeeds)[number];
export type MandateDeed = (typeof mandateDeeds)[number];

/** What shows an act of a body, as it is typed. */
export interface ActDraft {
  readonly body: string;
  readonly kind: (typeof actKinds)[number];
  readonly reference: string;
  readonly on: string;
  readonly url: string;
}

/** What the body did with one task, or to a mandate; empty while it is not chosen. */
export interface DeedDraft {
  readonly deed: TaskDeed | MandateDeed | '';
  readonly session: string;
  readonly note: string;
}

type Faults = Readonly<Record<string, Message>>;

export const noDeed: DeedDraft = { deed: '', session: '', note: '' };

export function emptyAct(body: string, today: string): ActDraft {
  return { body, kind: 'decision', reference: '', on: today, url: '' };
}

export function needsSession(deed: string): boolean {
  return deed === 'defer' || deed === 'move';
}

/** What must be mended of what shows the act, by the name of its field. */
export function actFaults({ reference, on, url }: ActDraft, today: string): Faults {
  const isWhole = url.trim() === '' || (/^https?:\/\/[^\s/]/i.test(url.trim()) && URL.canParse(url.trim()));
  return faultsOf([
    [
      'reference',
      reference.trim() === '' ? { key: 'workflow.act.fault.reference' } : tooLong(reference, 300),
    ],
    ['on', on === '' || on > today ? { key: 'workflow.act.fault.on' } : null],
    ['url', isWhole ? tooLong(url, 2000) : { key: 'workflow.act.fault.url' }],
  ]);
}

/** What must be mended of what the body did. */
export function deedFaults({ deed, session, note }: DeedDraft): Faults {
  return faultsOf([
    ['deed', deed === '' ? { key: 'workflow.act.fault.deed' } : null],
    ['session', needsSession(deed) && session === '' ? { key: 'workflow.act.fault.session' } : null],
    ['note', tooLong(note, 2000)],
  ]);
}

/** What shows the act, as it is sent; its link stands under its own reference. */
export function actSaid({ body, kind, reference, on, url }: ActDraft) {
  const title = reference.trim();
  return {
    ...{ body, kind, reference: title, on },
    ...(url.trim() !== '' && { evidence: [{ title, url: url.trim() }] }),
  };
}

/** What the body did with a task, as it is sent: a session or a note only where it has one. */
export function taskDeedSaid(
  { id, version }: { id: string; version: number },
  { deed, session, note }: DeedDraft,
) {
  const takesSession = needsSession(deed) || deed === 'ask-for-more';
  return {
    ...{ task: id, version, deed: deed as TaskDeed },
    ...(takesSession && session !== '' && { session }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}

/** A draft that this browser kept; what is none counts as nothing. */
export function readAct(kept: unknown): (ActDraft & DeedDraft) | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Record<string, unknown>;
  const texts = ['body', 'reference', 'on', 'url', 'deed', 'session', 'note'];
  const isWhole =
    texts.every((name) => typeof found[name] === 'string') &&
    (actKinds as readonly unknown[]).includes(found['kind']);
  return isWhole ? (found as unknown as ActDraft & DeedDraft) : null;
}

function faultsOf(found: readonly (readonly [string, Message | null])[]): Faults {
  return Object.fromEntries(found.filter((fault): fault is [string, Message] => fault[1] !== null));
}
