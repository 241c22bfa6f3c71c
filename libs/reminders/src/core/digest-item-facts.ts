import type { CalendarDate, DeadlineKind } from '#calendar/core';
import type { TaskDeadline } from './plan-reminders.js';
import type { NotOwedReason } from './reminder.js';

/** How far a task is, as the register says it. */
export type Progress =
  | 'not-started'
  | 'in-progress'
  | 'for-clearance'
  | 'cleared'
  | 'submitted'
  | 'delivered'
  | 'considered'
  | 'blocked'
  | 'dropped';

/** A task as it stands when its digest is written, with names and texts in the reader's language. */
export interface DigestItemFacts {
  readonly task: string;
  /** Of the task: a calendar that has it already is told that it changed. */
  readonly version: number;
  /** Why nobody owes it (any more), or null while it is owed. */
  readonly notOwed: NotOwedReason | null;
  /** The name of the body that asked. */
  readonly body: string;
  readonly decision: { readonly type: 'decision' | 'resolution'; readonly number: string } | null;
  readonly paragraph: string | null;
  /** The paragraph's number counted from the text, where the text has lost its numbers. */
  readonly paragraphCounted: number | null;
  /** What is asked, in the words of the text; in another language where there is none in the reader's. */
  readonly ask: { readonly text: string; readonly lang: string };
  /** The meeting where it is due, as people say it: "third session of 2023 of the Executive Board". */
  readonly meeting: string | null;
  /** The day the meeting opens, if it has one. */
  readonly opensOn: CalendarDate | null;
  /** The meeting may still be another. */
  readonly tentative: boolean;
  /** Why it is due there, or nowhere, as the calendar has it: one sentence or more, perhaps none. */
  readonly why: string;
  readonly deadlines: readonly TaskDeadline[];
  readonly progress: Progress;
  /** The unit that owes it. */
  readonly unit: string | null;
  /** Where a person acts on it, a path under PUBLIC_URL: "/tasks/0193…". */
  readonly path: string;
}

/** One thing that a list tells, in the reader's language and as far as the reader may know it. */
export interface ListItemFacts extends DigestItemFacts {
  /** The last words that were cleared; null when there are none, or when the list does not tell them. */
  readonly cleared: string | null;
  /** The reader hears of it in the place of an owner who has no account or no address. */
  readonly insteadOfOwner: boolean;
}

/** An item of a mandate that is still to be done by a day of its own, in the reader's language. */
export interface NumberedItemFacts extends Pick<
  DigestItemFacts,
  'body' | 'decision' | 'paragraph' | 'paragraphCounted' | 'ask' | 'unit' | 'path'
> {
  readonly id: string;
  /** As the document writes it: "2 (a)". */
  readonly number: string;
  /** The symbol of the document that it stands in. */
  readonly document: string | null;
  readonly targetDate: CalendarDate;
  readonly implementation: 'not-started' | 'in-progress' | 'implemented' | 'closed';
  readonly insteadOfOwner: boolean;
}

/** What a list tells as it stands now. */
export interface ListFacts {
  /** The name of the body. */
  readonly body: string;
  /** The session that it is about, as people say it, and the day it opens; null where it is about none. */
  readonly session: string | null;
  readonly opensOn: CalendarDate | null;
  /** When members get the list of that session; null where it is about something else. */
  readonly goesOn: CalendarDate | null;
  /** The first of them; all are counted. */
  readonly items: readonly ListItemFacts[];
  /** Items of mandates, behind those; all of them are counted, too. */
  readonly numbered: readonly NumberedItemFacts[];
  readonly total: number;
  /** Where all of it stands, a path under PUBLIC_URL. */
  readonly path: string;
}

/** The deadlines of a task that somebody can still meet or has missed: what its notice tells. */
export function openDeadlines(facts: DigestItemFacts): readonly { kind: DeadlineKind; date: CalendarDate }[] {
  return facts.deadlines.filter((deadline) => !deadline.met && !deadline.passedBeforeAdoption);
}
