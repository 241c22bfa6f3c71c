import { addDays, type CalendarDate, type DeadlineKind } from '#calendar/core';
import { audiences, notQuiet, stepsFor, type Audience, type ReminderPolicy } from './reminder-policy.js';
import { identityOf, isAhead, type NotOwedReason, type Reminder } from './reminder.js';

/** A task as far as reminding goes: who is to hear of it, and which days matter. */
export interface PlannedTask {
  readonly id: string;
  /** The body that the task is due to. */
  readonly body: string;
  /** The day the register made the task (not the day of the decision): the day of the notice. */
  readonly madeOn: CalendarDate;
  /** Why nobody owes it, if nobody does; then nothing is planned. */
  readonly notOwed: NotOwedReason | null;
  readonly deadlines: readonly TaskDeadline[];
  /** Those who owe it, or whoever stands in for them. */
  readonly recipients: readonly Recipient[];
  /** Who else hears of it, where the body's policy says so; their ids. */
  readonly directors?: readonly string[];
  readonly officers?: readonly string[];
}

export interface TaskDeadline {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate;
  /** It was past when its task was made: nobody is late for it, nobody is reminded of it. */
  readonly passedBeforeAdoption: boolean;
  readonly met: boolean;
}

export interface Recipient {
  readonly person: string;
  /** The person receives it in the place of an owner who has no account or no address. */
  readonly insteadOfOwner: boolean;
}

/**
 * The reminders a task wants, as seen on a day: the notice on the day it was made, then for each deadline that applies
 * and is not met the days of the policy that come after the notice, each to whom the policy names; nobody hears the same
 * twice. Of a deadline's days that are past already only the last is still wanted, and today, so that a moved session or
 * a long stop never makes a flood. A quiet day gives way: what comes ahead of a deadline is said before it, the rest after.
 * @example planReminders(task, defaultReminderPolicy, '2022-12-01')
 */
export function planReminders(
  task: PlannedTask,
  policy: ReminderPolicy,
  today: CalendarDate,
): readonly Reminder[] {
  if (task.notOwed !== null) return [];
  const wanted = audiences.flatMap((audience) => {
    const told = hearers(task, audience);
    if (told.length === 0) return [];
    const occasions = occasionsFor(audience, task, policy, today);
    return told.flatMap(({ person, insteadOfOwner }) =>
      occasions.map((occasion) => ({ person, task: task.id, body: task.body, insteadOfOwner, ...occasion })),
    );
  });
  // Who owes it and directs it, too, hears as the one who owes it: that audience stands first.
  const each = new Map<string, Reminder>();
  for (const reminder of wanted) {
    const identity = identityOf(reminder);
    if (!each.has(identity)) each.set(identity, reminder);
  }
  return [...each.values()];
}

type Occasion = Pick<Reminder, 'kind' | 'deadline' | 'onDate'>;

function hearers(task: PlannedTask, audience: Audience): readonly Recipient[] {
  if (audience === 'focal-points') return task.recipients;
  const people = audience === 'directors' ? task.directors : task.officers;
  return (people ?? []).map((person) => ({ person, insteadOfOwner: false }));
}

function occasionsFor(
  audience: Audience,
  task: PlannedTask,
  policy: ReminderPolicy,
  today: CalendarDate,
): readonly Occasion[] {
  const noticeOn = notQuiet(task.madeOn, 1, policy.quiet);
  return [
    ...(policy.notice.includes(audience)
      ? [{ kind: 'notice' as const, deadline: null, onDate: noticeOn }]
      : []),
    ...task.deadlines
      .filter((deadline) => !deadline.met && !deadline.passedBeforeAdoption)
      .flatMap((deadline) => occasionsOf(deadline, audience, policy, task.madeOn, today)),
  ];
}

function occasionsOf(
  { kind, date }: TaskDeadline,
  audience: Audience,
  policy: ReminderPolicy,
  noticeDay: CalendarDate,
  today: CalendarDate,
): readonly Occasion[] {
  const all = stepsFor(policy, kind, audience)
    // Once the deadline has passed, what was to be said ahead of it helps nobody.
    .filter(({ when }) => when === 'after' || today <= date)
    .map(({ days, when }): Occasion => ({
      kind: `${days}-days-${when}`,
      deadline: { kind, date },
      onDate: addDays(date, when === 'before' ? -days : days),
    }))
    .filter(({ onDate }) => onDate > noticeDay)
    .map((occasion) => ({ ...occasion, onDate: outsideQuiet(occasion, noticeDay, policy) }))
    .sort((a, b) => (a.onDate < b.onDate ? -1 : a.onDate > b.onDate ? 1 : 0));

  const coming = all.filter(({ onDate }) => onDate >= today);
  const lastPast = all.filter(({ onDate }) => onDate < today).at(-1);
  if (lastPast === undefined) return coming;
  const late = { ...lastPast, onDate: outsideQuiet({ ...lastPast, onDate: today }, today, policy) };
  return coming[0] !== undefined && coming[0].onDate <= late.onDate ? coming : [late, ...coming];
}

/** Ahead of a deadline: before the quiet days, or where that is before the notice, after them and still ahead; or as it is. */
function outsideQuiet(
  { kind, deadline, onDate }: Occasion,
  noticeDay: CalendarDate,
  { quiet }: ReminderPolicy,
): CalendarDate {
  const after = notQuiet(onDate, 1, quiet);
  if (!isAhead(kind)) return after;
  const before = notQuiet(onDate, -1, quiet);
  if (before > noticeDay) return before;
  return after <= deadline!.date ? after : onDate;
}
