import { toCalendarDate } from '#calendar/core';
import type { Message } from '#messages';
import type { ReminderPolicy } from './reminder-policy.js';

/** More than a year away nobody is reminded. */
const mostDays = 366;
const mostSteps = 12;

/** What cannot be used of a policy, in words that say what to do; empty when all can. */
export function policyFaults(policy: ReminderPolicy): readonly Message[] {
  const { steps, quiet, membersList, undatedListBefore, shownInFull } = policy;
  const lead = [undatedListBefore, membersList.before].filter((days) => days !== null);
  return [
    ...Object.values(steps).flatMap((each): readonly Message[] => {
      const named = each.map(({ days, when }) => `${days} ${when}`);
      return [
        ...each
          .filter(({ days, when }) => !isDays(days) || (when === 'after' && days === 0))
          .map((): Message => ({ key: 'reminders.fault.days', values: { most: mostDays } })),
        ...(each.some(({ to }) => to.length === 0) ? [{ key: 'reminders.fault.nobody' } as const] : []),
        ...(new Set(named).size < named.length ? [{ key: 'reminders.fault.stepTwice' } as const] : []),
        ...(each.length > mostSteps
          ? [{ key: 'reminders.fault.steps', values: { most: mostSteps } } as const]
          : []),
      ];
    }),
    ...(lead.every(isDays) ? [] : [{ key: 'reminders.fault.days', values: { most: mostDays } } as const]),
    ...quiet.dates
      .filter((day) => toCalendarDate(day) === null)
      .map((path): Message => ({ key: 'calendar.fault.noSuchDay', values: { path } })),
    ...(new Set(quiet.weekdays).size < 7 ? [] : [{ key: 'reminders.fault.alwaysQuiet' } as const]),
    ...(shownInFull >= 1 && shownInFull <= 200 ? [] : [{ key: 'reminders.fault.shownInFull' } as const]),
  ];
}

function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= mostDays;
}
