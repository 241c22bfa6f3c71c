import type { CalendarDate } from '#calendar/core';
import { daysBetween } from './days-between.js';
import type { ListFacts } from './digest-item-facts.js';
import { aboutItem, isTooLate } from './item-reminders.js';
import { isAboutSession, type ListKind, type StandingList } from './reminder-list.js';
import type { ListUnsaidReason } from './reminder.js';

/** The lists that one digest tells, and what became of those that it does not. */
export interface GatheredLists {
  readonly told: readonly ToldList[];
  readonly said: readonly StandingList[];
  readonly unsaid: readonly UnsaidList[];
}

export interface ToldList {
  readonly kind: ListKind;
  /** The key of the body. */
  readonly body: string;
  readonly facts: ListFacts;
  /** The name of somebody who is away, in whose place the reader gets it; null for the reader's own. */
  readonly inPlaceOf: string | null;
}

interface UnsaidList {
  readonly reminder: StandingList;
  readonly state: 'withdrawn' | 'missed';
  readonly why: ListUnsaidReason;
}

/** What is known of a list at the moment of telling it; null when it holds nothing. */
export type KnownList = { readonly list: StandingList; readonly facts: ListFacts | null };

/**
 * Checks each list against what stands now. An empty one is not told, nor one before a session that has opened; two of one
 * kind and body for the same person (a week was missed, two sessions are near, items have their days) are told as one, and who hears that a list is
 * due to go need not hear that it will be.
 * @param today the day of the digest, in the reader's zone
 */
export function gatherLists(
  known: readonly KnownList[],
  today: CalendarDate,
  inPlaceOf: (person: string) => string | null,
): GatheredLists {
  const judged = known.map((each) => ({ ...each, unsaid: whyUnsaid(each, today) }));
  const said = judged.filter(({ unsaid }) => unsaid === null);
  const told = new Map<string, ToldList>();
  for (const { list, facts } of said.filter((each) => !isOvertaken(each, said))) {
    const { kind, body, person, about } = list;
    const key = [kind, body, person, toldTogether.has(kind) ? '' : about].join(' ');
    const before = told.get(key)?.facts ?? null;
    told.set(key, { kind, body, facts: together(before, facts!), inPlaceOf: inPlaceOf(person) });
  }
  return {
    told: [...told.values()],
    said: said.map(({ list }) => list),
    unsaid: judged.flatMap(({ list, unsaid }) => (unsaid === null ? [] : [{ reminder: list, ...unsaid }])),
  };
}

/** Of these kinds those of one body are told as one. */
const toldTogether = new Set<ListKind>(['late-list', 'undated-list', 'item']);

/** One list of two: what stands in both is the same list read twice, but for items, of which each is a list of its own. */
function together(before: ListFacts | null, facts: ListFacts): ListFacts {
  if (before === null) return facts;
  const known = new Set(before.numbered.map(({ id }) => id));
  const more = facts.numbered.filter(({ id }) => !known.has(id));
  const numbered = [...before.numbered, ...more].sort((a, b) => daysBetween(b.targetDate, a.targetDate));
  // Items of several mandates have no page of their own.
  const path = before.path === facts.path ? before.path : '/mandates';
  return { ...before, numbered, path, total: before.total + more.length };
}

function isOvertaken({ list }: KnownList, said: readonly KnownList[]): boolean {
  const { kind, person, body, about } = list;
  return (
    kind === 'release-soon' &&
    said.some(
      ({ list: other }) =>
        other.kind === 'release-today' &&
        other.person === person &&
        other.body === body &&
        other.about === about,
    )
  );
}

function whyUnsaid(
  { list, facts }: KnownList,
  today: CalendarDate,
): Pick<UnsaidList, 'state' | 'why'> | null {
  if (facts === null || facts.total === 0) return { state: 'withdrawn', why: 'nothing-to-say' };
  const item = aboutItem(list);
  if (item !== null && isTooLate(item, today)) return { state: 'missed', why: 'deadline-passed' };
  if (!isAboutSession(list.kind)) return null;
  return facts.opensOn === null || facts.opensOn < today ? { state: 'missed', why: 'session-past' } : null;
}
