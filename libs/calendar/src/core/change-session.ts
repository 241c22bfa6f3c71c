import type { Message } from '#messages';
import type { Period, SessionChange } from './calendar-change.js';
import type { Segment, SegmentName, Session } from './calendar.js';
import { changeFault } from './change-fault.js';
import { partFaults, segmentFaults } from './stated-session.js';

export type ChangedSession =
  | { readonly tag: 'changed'; readonly session: Session }
  | { readonly tag: 'unchanged' }
  | { readonly tag: 'malformed'; readonly faults: readonly Message[] };

/** A session after a person's change of it, with its parts in order, or what is wrong with the change. */
export function changeSession(session: Session, change: SessionChange): ChangedSession {
  switch (change.kind) {
    case 'cancel':
    case 'restore':
      return cancelled(session, change.kind === 'cancel');
    case 'move':
      return move(session, change);
    case 'split':
      return split(session, change);
    case 'documents':
      return markDocuments(session, change);
    case 'drop':
      return drop(session, change);
  }
}

function cancelled(session: Session, now: boolean): ChangedSession {
  return session.cancelled === now
    ? { tag: 'unchanged' }
    : { tag: 'changed', session: { ...session, cancelled: now } };
}

function move(session: Session, { part, to }: SessionChange & { kind: 'move' }): ChangedSession {
  const standing = partOf(session, part);
  if (standing === null && part.kind === 'resumed') return refuse('noSuchPart', told(session, part));
  const faults = periodFaults(to);
  if (faults.length > 0) return { tag: 'malformed', faults };
  const { kind, n } = part;
  const blank = { kind, n, takesDocuments: true, why: null };
  return withPart(session, { ...(standing ?? blank), ...dated(to) });
}

function split(session: Session, { endsOn, resumed }: SessionChange & { kind: 'split' }): ChangedSession {
  const last = session.segments.at(-1);
  if (last === undefined) return refuse('noMainPart', session.key);
  const faults = [...endFaults(last, endsOn), ...periodFaults(resumed)];
  if (faults.length > 0) return { tag: 'malformed', faults };
  const suspended = endsOn === null ? last : ({ ...last, end: endsOn } as Segment);
  const added: Segment = {
    kind: 'resumed',
    n: (last.n ?? 0) + 1,
    ...dated(resumed),
    takesDocuments: true,
    why: null,
  };
  return withSegments(session, [...session.segments.slice(0, -1), suspended, added]);
}

/** A session is suspended on a day on which its last part meets. */
function endFaults({ start, end }: Segment, endsOn: string | null): readonly Message[] {
  if (endsOn === null) return [];
  if (start === null || end === null) return [changeFault('splitUndated', endsOn)];
  const faults = segmentFaults({ ...unsaid, start, end: endsOn });
  if (faults.length > 0) return faults;
  return endsOn > end ? [changeFault('splitAfterEnd', `${endsOn} > ${end}`)] : [];
}

function markDocuments(
  session: Session,
  { part, takesDocuments, why }: SessionChange & { kind: 'documents' },
): ChangedSession {
  const standing = partOf(session, part);
  if (standing === null) return refuse('noSuchPart', told(session, part));
  if (takesDocuments && why !== null) return refuse('whyWithDocuments', told(session, part));
  if (why?.trim() === '') return refuse('emptyWhy', told(session, part));
  return withPart(session, { ...standing, takesDocuments, why });
}

function drop(session: Session, { part }: SessionChange & { kind: 'drop' }): ChangedSession {
  const standing = partOf(session, part);
  if (standing === null) return refuse('noSuchPart', told(session, part));
  if (part.kind === 'main') return refuse('dropMain', told(session, part));
  if (standing.start !== null) return refuse('dropDated', told(session, part));
  if (standing !== session.segments.at(-1)) return refuse('dropNotLast', told(session, part));
  return withSegments(session, session.segments.slice(0, -1));
}

/** Dates and an expected quarter exclude each other; neither is known where both are null. */
function periodFaults(period: Period): readonly Message[] {
  if (period.start !== null && period.expected !== null)
    return [changeFault('datesOrExpected', period.expected)];
  return segmentFaults({ ...unsaid, ...period });
}

const unsaid = {
  kind: 'main',
  n: null,
  start: null,
  end: null,
  expected: null,
  takesDocuments: null,
  why: null,
} as const;

/** A period that was checked, as the calendar takes it. */
function dated({ start, end, expected }: Period): Pick<Segment, 'start' | 'end' | 'expected'> {
  return { start, end, expected } as Pick<Segment, 'start' | 'end' | 'expected'>;
}

function withPart(session: Session, part: Segment): ChangedSession {
  const others = session.segments.filter((own) => !isPart(own, part));
  return withSegments(
    session,
    [...others, part].sort((a, b) => (a.n ?? 0) - (b.n ?? 0)),
  );
}

function withSegments(session: Session, segments: readonly Segment[]): ChangedSession {
  const faults = partFaults(segments);
  if (faults.length > 0) return { tag: 'malformed', faults };
  const same =
    segments.length === session.segments.length &&
    segments.every((segment, at) => isSame(segment, session.segments[at]!));
  return same ? { tag: 'unchanged' } : { tag: 'changed', session: { ...session, segments } };
}

const facts = ['kind', 'n', 'start', 'end', 'expected', 'takesDocuments', 'why'] as const;

function isSame(a: Segment, b: Segment): boolean {
  return facts.every((fact) => a[fact] === b[fact]);
}

function partOf(session: Session, wanted: SegmentName): Segment | null {
  return session.segments.find((own) => isPart(own, wanted)) ?? null;
}

function isPart(own: SegmentName, wanted: SegmentName): boolean {
  return own.kind === wanted.kind && own.n === wanted.n;
}

function told(session: Session, { n }: SegmentName): string {
  return n === null ? session.key : `${session.key} (${n})`;
}

function refuse(...fault: Parameters<typeof changeFault>): ChangedSession {
  return { tag: 'malformed', faults: [changeFault(...fault)] };
}
