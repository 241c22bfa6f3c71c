import type { components } from '../../../api/schema.js';
import type { Session } from '../../../api/questions.js';

export type SessionChange = NonNullable<components['schemas']['ChangeSessionRequest']['change']>;

/** When something is held: on days, in an expected quarter, or nobody knows yet. */
export type WhenKnown = 'days' | 'quarter' | 'unknown';

/** What somebody types into the form that changes a session; texts as typed, empty while they are not. */
export interface SessionDraft {
  /** "main", "resumed 2". */
  readonly part: string;
  readonly when: WhenKnown;
  readonly start: string;
  readonly end: string;
  readonly year: string;
  readonly quarter: string;
  /** The day on which a session is suspended. */
  readonly lastDay: string;
  readonly takesDocuments: boolean;
  readonly why: string;
  readonly reason: string;
}

export type DraftFault = 'start' | 'end' | 'endBeforeStart' | 'year' | 'lastDay';

/** The part as a value of a form. */
export function partValue({ kind, n }: { readonly kind: string; readonly n: number | null }): string {
  return kind === 'main' ? 'main' : `resumed ${n ?? 1}`;
}

/** The form as it opens: with what stands, so that one types only what changes. */
export function draftOf(session: Session, part = session.segments[0]): SessionDraft {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(part?.expected ?? '') ?? [];
  return {
    part: part === undefined ? 'main' : partValue(part),
    when: part?.start ? 'days' : year === undefined ? 'unknown' : 'quarter',
    start: part?.start ?? '',
    end: part?.end ?? '',
    year: year ?? String(session.year ?? ''),
    quarter: quarter ?? '1',
    lastDay: session.segments.at(-1)?.end ?? '',
    takesDocuments: part?.takesDocuments ?? true,
    why: part?.why === 'elections-only' ? '' : (part?.why ?? ''),
    reason: '',
  };
}

/** What must be mended before it can be sent, by the name of its field. */
export function draftFaults(
  change: SessionChange,
  draft: Pick<SessionDraft, 'when' | 'start' | 'end' | 'year'>,
): Readonly<Partial<Record<'start' | 'end' | 'year', DraftFault>>> {
  if (change !== 'move' && change !== 'split') return {};
  if (draft.when === 'quarter') return /^[1-9]\d{3}$/.test(draft.year) ? {} : { year: 'year' };
  if (draft.when === 'unknown') return {};
  return {
    ...(draft.start === '' && { start: 'start' as const }),
    ...(draft.end === '' && { end: 'end' as const }),
    ...(draft.end !== '' && draft.end < draft.start && { end: 'endBeforeStart' as const }),
  };
}

/** What the server is asked for. */
export function changeRequest(
  change: SessionChange,
  draft: SessionDraft,
): components['schemas']['ChangeSessionRequest'] {
  const reason = draft.reason.trim();
  const [part = 'main', n] = draft.part.split(' ');
  const named = { part: part as 'main' | 'resumed', ...(n !== undefined && { n: Number(n) }) };
  return {
    change,
    ...(reason !== '' && { reason }),
    ...(change === 'move' && { ...named, ...whenOf(draft) }),
    ...(change === 'split' && { ...(draft.lastDay !== '' && { lastDay: draft.lastDay }), ...whenOf(draft) }),
    ...(change === 'documents' && { ...named, ...documentsOf(draft) }),
    ...(change === 'drop' && named),
  };
}

/** Days, an expected quarter, or neither, as the server takes them. */
export function whenOf({
  when,
  start,
  end,
  year,
  quarter,
}: Pick<SessionDraft, 'when' | 'start' | 'end' | 'year' | 'quarter'>) {
  if (when === 'days') return { start, end };
  return when === 'quarter' ? { expected: `${year}-Q${quarter}` } : {};
}

function documentsOf({ takesDocuments, why }: SessionDraft) {
  const said = why.trim();
  return { takesDocuments, ...(!takesDocuments && said !== '' && { why: said }) };
}

/** What can be done to a session as it is. */
export function possibleChanges(session: Session): readonly SessionChange[] {
  if (session.cancelled) return ['restore'];
  const last = session.segments.at(-1);
  const droppable = last?.kind === 'resumed' && last.start === null;
  return ['move', 'split', 'documents', ...(droppable ? (['drop'] as const) : []), 'cancel'];
}
