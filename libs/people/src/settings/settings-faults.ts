import { isZone, toCalendarDate } from '#calendar/core';
import type { Message } from '#messages';
import type { SettingsChange } from './settings.js';

/** Names of zones alone: what else programs take for a zone ("+03:00") means different things to them. */
const zoneName = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/;

/** What cannot be used of a change of settings, in words that say what to do; empty when all can. */
export function settingsFaults({ zone, digestHour, pause }: SettingsChange): readonly Message[] {
  const goodZone = zone === undefined || (zoneName.test(zone) && isZone(zone));
  const goodHour =
    digestHour === undefined || (Number.isInteger(digestHour) && digestHour >= 0 && digestHour <= 23);
  return [
    ...(goodZone ? [] : [{ key: 'reminders.fault.zone', values: { zone } } as const]),
    ...(goodHour ? [] : [{ key: 'reminders.fault.hour' } as const]),
    ...pauseFaults(pause ?? null),
  ];
}

function pauseFaults(pause: SettingsChange['pause'] | null): readonly Message[] {
  if (pause === null || pause === undefined) return [];
  const { from, until } = pause;
  const days = until === null ? [from] : [from, until];
  const noDay = days.filter((day) => toCalendarDate(day) === null);
  if (noDay.length > 0) return noDay.map((path) => ({ key: 'calendar.fault.noSuchDay', values: { path } }));
  return until !== null && until < from ? [{ key: 'reminders.fault.pauseOrder' }] : [];
}
