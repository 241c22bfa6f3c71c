import { bodyOf, sessionOf, type Calendar, type CalendarDate, type Segment } from '#calendar';
import { deadlinesOfDocument, type MeetingPlace, type MovedDocument, type StandingDocument } from '#register';
import type { MovedDeadline } from '../moved-deadline.js';

/**
 * What a change of the calendar, or of how deadlines are counted, does to a planned document, the weightiest first: its
 * tasks are parted and it stays; where it stays, nothing is held or taken any more; it follows its tasks; it stays with its
 * session, which has other days; only its deadlines change.
 */
export const paperKinds = ['parted', 'left', 'follows', 'days', 'deadlines'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Where a paper is to be put before its session, and the first day there; null while that has no dates. */
export type PaperPlace = MeetingPlace & { readonly start: CalendarDate | null };

export interface PaperConsequence {
  readonly kind: PaperKind;
  readonly document: string;
  readonly body: string;
  /** By language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly from: PaperPlace;
  readonly to: PaperPlace;
  /** Those that change. */
  readonly deadlines: readonly MovedDeadline[];
}

/** The calendar before and after, and the papers that move with their tasks. */
interface Change {
  readonly before: Calendar;
  readonly after: Calendar;
  readonly moved: readonly MovedDocument[];
}

/** Those of the papers to which something happens, the weightiest first. @param today the day it is for their body */
export function paperConsequences(
  papers: readonly StandingDocument[],
  change: Change,
  today: CalendarDate,
): readonly PaperConsequence[] {
  const weight = ({ kind }: PaperConsequence) => paperKinds.indexOf(kind);
  return papers
    .flatMap((paper) => consequenceFor(paper, change, today) ?? [])
    .sort((a, b) => weight(a) - weight(b));
}

function consequenceFor(
  paper: StandingDocument,
  { before, after, moved }: Change,
  today: CalendarDate,
): PaperConsequence | null {
  const own = moved.find(({ id }) => id === paper.id);
  const stood = { session: paper.session, segment: paper.segment };
  const from = placed(stood, before);
  const to = placed(own?.to ?? stood, after);
  const deadlines = movedDeadlines(paper, { from, to }, { before, after }, today);
  const isTaken = (place: MeetingPlace, calendar: Calendar) =>
    partAt(place, calendar)?.takesDocuments === true;
  const kind = ((): PaperKind | null => {
    if (own !== undefined) return own.to === null ? 'parted' : 'follows';
    if (isTaken(stood, before) && !isTaken(stood, after)) return 'left';
    if (from.start !== to.start) return 'days';
    return deadlines.length > 0 ? 'deadlines' : null;
  })();
  if (kind === null) return null;
  const { id: document, body, titles } = paper;
  return { kind, document, body, titles, from, to, deadlines };
}

function placed({ session, segment }: MeetingPlace, calendar: Calendar): PaperPlace {
  return { session, segment, start: partAt({ session, segment }, calendar)?.start ?? null };
}

/** Null for a part that is not held. */
function partAt({ session: key, segment }: MeetingPlace, calendar: Calendar): Segment | null {
  const session = sessionOf(calendar, key);
  if (session === null || session.cancelled) return null;
  return session.segments.find(({ kind, n }) => kind === segment.kind && n === segment.n) ?? null;
}

function movedDeadlines(
  paper: StandingDocument,
  { from, to }: { readonly from: PaperPlace; readonly to: PaperPlace },
  { before, after }: Pick<Change, 'before' | 'after'>,
  today: CalendarDate,
): readonly MovedDeadline[] {
  const at = ({ session, start }: PaperPlace, calendar: Calendar) =>
    deadlinesOfDocument({ ...paper, session, opens: start }, bodyOf(calendar, paper.body)!.deadlinePolicy);
  const [standing, now] = [at(from, before), at(to, after)];
  const kinds = new Set([...standing, ...now].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const was = standing.find((own) => own.kind === kind)?.date ?? null;
    const is = now.find((own) => own.kind === kind);
    if (was === (is?.date ?? null)) return [];
    const past = is !== undefined && is.date < today && !is.met && !is.passedBeforeAdoption;
    return [{ kind, from: was, to: is?.date ?? null, past }];
  });
}
