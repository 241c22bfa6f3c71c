import type { CalendarDate, DeadlineKind } from '#calendar/core';
import { openDeadlines, type DigestItemFacts } from './digest-item-facts.js';
import { isAhead, isNews, type NewsKind, type StandingReminder, type UnsaidReason } from './reminder.js';
import { daysBetween } from './days-between.js';

/** What one digest says, and what became of the reminders that it does not say. */
export interface GatheredDigest {
  /** One for each task, the most pressing first. */
  readonly entries: readonly DigestEntry[];
  readonly said: readonly StandingReminder[];
  readonly unsaid: readonly UnsaidReminder[];
}

export interface DigestEntry {
  readonly facts: DigestItemFacts;
  /** The task is new to the reader. */
  readonly isNew: boolean;
  readonly insteadOfOwner: boolean;
  /** What happened to it that the reader must know of. */
  readonly news: NewsKind | null;
  /** The deadlines it speaks of, in order of date. */
  readonly deadlines: readonly DigestDeadline[];
}

export interface DigestDeadline {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate;
  /** Days from the digest's day; negative when the deadline has passed. */
  readonly inDays: number;
}

export interface UnsaidReminder {
  readonly reminder: StandingReminder;
  readonly state: 'withdrawn' | 'missed';
  readonly why: UnsaidReason;
}

/**
 * Checks each reminder of a digest against its task as it is now, and gathers what is still true by task. Reminders of
 * one deadline that come late together are one line.
 * @param reminders planned on or before the day and not sent
 * @param today the day of the digest, in the reader's zone
 */
export function gatherDigest(
  reminders: readonly StandingReminder[],
  tasks: readonly DigestItemFacts[],
  today: CalendarDate,
): GatheredDigest {
  const factsOf = new Map(tasks.map((facts) => [facts.task, facts]));
  const judged = reminders.map((reminder) => ({
    reminder,
    unsaid: whyUnsaid(reminder, factsOf.get(reminder.task), today),
  }));
  const said = judged.filter(({ unsaid }) => unsaid === null).map(({ reminder }) => reminder);
  const entries = [...new Set(said.map(({ task }) => task))]
    .map((task) =>
      entryOf(
        factsOf.get(task)!,
        said.filter((reminder) => reminder.task === task),
        today,
      ),
    )
    .sort(mostPressingFirst);
  return {
    entries,
    said,
    unsaid: judged.flatMap(({ reminder, unsaid }) => (unsaid === null ? [] : [{ reminder, ...unsaid }])),
  };
}

function whyUnsaid(
  { deadline, kind }: StandingReminder,
  facts: DigestItemFacts | undefined,
  today: CalendarDate,
): Pick<UnsaidReminder, 'state' | 'why'> | null {
  const withdrawn = (why: UnsaidReason) => ({ state: 'withdrawn', why }) as const;
  if (facts === undefined) return withdrawn('task-gone');
  if (facts.notOwed !== null) return withdrawn(facts.notOwed);
  // It was given a meeting again, or a person put it somewhere, before anybody was told.
  if (kind === 'meeting-lost') return facts.meeting === null ? null : withdrawn('overtaken');
  if (deadline === null || isNews(kind)) return null;

  const now = facts.deadlines.find((standing) => standing.kind === deadline.kind);
  if (now === undefined || now.date !== deadline.date) return withdrawn('moved');
  if (now.met) return withdrawn('met');
  return isAhead(kind) && today > now.date ? { state: 'missed', why: 'deadline-passed' } : null;
}

function entryOf(
  facts: DigestItemFacts,
  reminders: readonly StandingReminder[],
  today: CalendarDate,
): DigestEntry {
  const isNew = reminders.some(({ kind }) => kind === 'notice');
  const reminded = new Set(reminders.map(({ deadline }) => deadline?.kind));
  return {
    facts,
    isNew,
    insteadOfOwner: reminders.some(({ insteadOfOwner }) => insteadOfOwner),
    news: reminders.map(({ kind }) => kind).find(isNews) ?? null,
    deadlines: openDeadlines(facts)
      .filter(({ kind }) => isNew || reminded.has(kind))
      .map(({ kind, date }) => ({ kind, date, inDays: daysBetween(today, date) }))
      .sort((a, b) => a.inDays - b.inDays),
  };
}

/** By the first deadline; tasks that speak of none come last, in the order in which they were made. */
function mostPressingFirst(a: DigestEntry, b: DigestEntry): number {
  const first = (entry: DigestEntry) => entry.deadlines[0]?.inDays ?? Number.MAX_SAFE_INTEGER;
  return first(a) - first(b) || (a.facts.task < b.facts.task ? -1 : 1);
}
