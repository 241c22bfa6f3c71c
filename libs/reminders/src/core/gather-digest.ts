import type { CalendarDate, DeadlineKind } from '#calendar/core';
import { openDeadlines, type DigestItemFacts } from './digest-item-facts.js';
import { isAhead, isNews, type NewsKind, type StandingReminder, type UnsaidReason } from './reminder.js';
import { daysBetween } from './days-between.js';

/** What one digest says, and what became of the reminders that it does not say. */
export interface GatheredDigest {
  /** One for each task, the most pressing first. */
  readonly entries: readonly DigestEntry[];
  /** How many more there are of each body, which the digest does not tell one by one. */
  readonly rest: readonly DigestRest[];
  readonly said: readonly StandingReminder[];
  readonly unsaid: readonly UnsaidReminder[];
}

export interface DigestRest {
  /** The name of the body. */
  readonly body: string;
  readonly count: number;
}

export interface DigestEntry {
  readonly facts: DigestItemFacts;
  /** The task is new to the reader. */
  readonly isNew: boolean;
  readonly insteadOfOwner: boolean;
  /** The names of those who are away and in whose place the reader hears of it. */
  readonly inPlaceOf: readonly string[];
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

/** How a digest is told. */
export interface DigestManner {
  /** How many tasks of a body (by key) are told one by one. */
  readonly shownInFull: (body: string) => number;
  /** The name of somebody (by id) who is away, in whose place the reader hears; null for the reader's own. */
  readonly inPlaceOf: (person: string) => string | null;
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
  { shownInFull, inPlaceOf }: DigestManner,
): GatheredDigest {
  const factsOf = new Map(tasks.map((facts) => [facts.task, facts]));
  const judged = reminders.map((reminder) => ({
    reminder,
    unsaid: whyUnsaid(reminder, factsOf.get(reminder.task), today),
  }));
  const said = judged.filter(({ unsaid }) => unsaid === null).map(({ reminder }) => reminder);
  const all = [...byTask(said)]
    .map(([task, reminders]) => entryOf(factsOf.get(task)!, reminders, today, inPlaceOf))
    .sort(mostPressingFirst);
  const told = new Map<string, number>();
  const bodies = new Map(said.map(({ task, body }) => [task, body]));
  const entries = all.filter(({ facts }) => {
    const body = bodies.get(facts.task)!;
    const count = (told.get(body) ?? 0) + 1;
    told.set(body, count);
    return count <= shownInFull(body);
  });
  return {
    entries,
    rest: countedByBody(all.filter((entry) => !entries.includes(entry))),
    said,
    unsaid: judged.flatMap(({ reminder, unsaid }) => (unsaid === null ? [] : [{ reminder, ...unsaid }])),
  };
}

function byTask(reminders: readonly StandingReminder[]): ReadonlyMap<string, readonly StandingReminder[]> {
  const groups = new Map<string, StandingReminder[]>();
  for (const reminder of reminders)
    groups.set(reminder.task, [...(groups.get(reminder.task) ?? []), reminder]);
  return groups;
}

function countedByBody(entries: readonly DigestEntry[]): readonly DigestRest[] {
  const counts = new Map<string, number>();
  for (const { facts } of entries) counts.set(facts.body, (counts.get(facts.body) ?? 0) + 1);
  return [...counts].map(([body, count]) => ({ body, count }));
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
  inPlaceOf: DigestManner['inPlaceOf'],
): DigestEntry {
  const isNew = reminders.some(({ kind }) => kind === 'notice');
  const reminded = new Set(reminders.map(({ deadline }) => deadline?.kind));
  return {
    facts,
    isNew,
    insteadOfOwner: reminders.some(({ insteadOfOwner }) => insteadOfOwner),
    inPlaceOf: [...new Set(reminders.flatMap(({ person }) => inPlaceOf(person) ?? []))],
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
