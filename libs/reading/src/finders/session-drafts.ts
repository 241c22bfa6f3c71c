import type { ReadSegment, ReadSession, SessionName } from '../reading.js';
import type { DateMention } from './dates.js';
import type { SessionMention } from './session-mentions.js';

/** A session under construction; segments are filled in as the text tells of them. */
export interface SessionDraft {
  readonly body: string;
  readonly year: number | null;
  readonly ordinal: number | null;
  readonly name: string | null;
  kind: 'regular' | 'special';
  /** The text tells of it, by date, heading, masthead or what was done there; not only that something is due there. */
  told: boolean;
  readonly segments: Map<string, MutableSegment>;
}

export interface MutableSegment {
  kind: 'main' | 'resumed';
  n: number | null;
  start: string | null;
  end: string | null;
  expected: string | null;
  why: string | null;
}

/** Sessions found so far, by their names. */
export type SessionDrafts = Map<string, SessionDraft>;

/** The draft of the session that a mention names, made when it is new; null when the name is not whole. */
export function draftFor(
  mention: SessionMention,
  body: string,
  drafts: SessionDrafts,
  { year, overLife }: { readonly year: number | null; readonly overLife: boolean },
): SessionDraft | null {
  const named = overLife ? null : (mention.year ?? year);
  const ordinal = mention.ordinals[0] ?? null;
  if (!overLife && named === null) return null;
  if (ordinal === null && mention.name === null) return null;
  const key = `${body}/${named ?? ''}/${ordinal ?? mention.name}/${mention.kind === 'special' ? 'special' : ''}`;
  let draft = drafts.get(key);
  if (!draft) {
    const name = ordinal === null ? mention.name : null;
    draft = {
      body,
      year: named,
      ordinal,
      name,
      kind: mention.kind ?? 'regular',
      told: false,
      segments: new Map(),
    };
    drafts.set(key, draft);
  }
  return draft;
}

/** The segment that a date belongs to. A resumption on other days than the ones before it is one more. */
export function segmentFor(
  draft: SessionDraft,
  kind: 'main' | 'resumed',
  n: number | null,
  date: DateMention | null,
): MutableSegment {
  const number = kind === 'main' ? null : (n ?? resumptionOf(draft, date));
  const key = `${kind}/${number ?? ''}`;
  let segment = draft.segments.get(key);
  if (!segment) {
    segment = { kind, n: number, start: null, end: null, expected: null, why: null };
    draft.segments.set(key, segment);
  }
  return segment;
}

function resumptionOf(draft: SessionDraft, date: DateMention | null): number {
  const resumed = [...draft.segments.values()].filter((segment) => segment.kind === 'resumed');
  const same = resumed.find(({ start }) => start === null || !date?.first || start === date.first);
  return same?.n ?? resumed.length + 1;
}

/** Exact days win over a month or a quarter; what was read first stays. */
export function setDates(segment: MutableSegment, date: DateMention): void {
  if (date.first && segment.start === null) {
    segment.start = date.first;
    segment.end = date.last;
    segment.expected = null;
  } else if (date.period && segment.start === null) segment.expected ??= date.period;
}

/** The session as it is told, a main segment always among its own. */
export function finished(draft: SessionDraft): ReadSession {
  if (![...draft.segments.values()].some((segment) => segment.kind === 'main'))
    segmentFor(draft, 'main', null, null);
  const segments = [...draft.segments.values()]
    .sort((one, other) => (one.n ?? 0) - (other.n ?? 0))
    .map(segmentRead);
  const { body, year, ordinal, name, kind } = draft;
  return { body, year, ordinal, ...(name === null ? {} : { name }), kind, segments };
}

function segmentRead({ kind, n, start, end, expected, why }: MutableSegment): ReadSegment {
  return {
    kind,
    ...(n === null ? {} : { n }),
    start,
    end,
    expected,
    ...(why === null ? {} : { takesDocuments: false, why }),
  };
}

export function nameOf(draft: SessionDraft | null): SessionName | null {
  return draft
    ? { year: draft.year, ordinal: draft.ordinal, ...(draft.name === null ? {} : { name: draft.name }) }
    : null;
}

export function byName(one: SessionDraft, other: SessionDraft): number {
  return (
    one.body.localeCompare(other.body) ||
    (one.year ?? 0) - (other.year ?? 0) ||
    (one.ordinal ?? 0) - (other.ordinal ?? 0)
  );
}
