import type { SpokenLanguage } from '#messages';
import { translator } from '#messages';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '#platform/core';
import type { DigestEntry } from '../core/gather-digest.js';
import { shortened, sourceOf } from './describe-entry.js';

const dayLength = 86_400_000;
const longestAsk = 200;

/**
 * What a digest speaks of and what is due at a session, as iCalendar (RFC 5545) to be taken over into a calendar: each day
 * by which something must be done, and the day on which the meeting opens. The same things have the same names as in a
 * calendar that is read from a secret address, so that they stand there once.
 * @param onDate the digest's day; the same digest gives the same text however often it is written
 * @returns null when nothing of it meets at a session that has a date
 */
export function composeCalendar(
  entries: readonly DigestEntry[],
  onDate: CalendarDate,
  lang: SpokenLanguage,
  publicUrl: string,
): string | null {
  const meeting = entries.filter(({ facts }) => facts.meeting !== null && facts.opensOn !== null);
  if (meeting.length === 0) return null;
  const t = translator(lang);
  const host = new URL(publicUrl).host;
  const calendar = ical({
    name: t('mail.product'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Mandate Tracker', product: 'Mandate Tracker', language: lang.toUpperCase() },
  });
  for (const { facts, deadlines } of meeting) {
    const days = [
      ...deadlines.map(({ kind, date }) => ({ kind, date, label: t(`feed.deadline.${kind}`) })),
      { kind: 'meeting', date: facts.opensOn!, label: t('feed.meeting') },
    ];
    for (const { kind, date, label } of days) {
      const start = new Date(`${date}T00:00:00Z`);
      calendar.createEvent({
        id: `task-${facts.task}-${kind}@${host}`,
        sequence: facts.version,
        stamp: new Date(`${onDate}T00:00:00Z`),
        start,
        end: new Date(start.getTime() + dayLength),
        allDay: true,
        status: facts.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        // A day by which something is to be done takes nobody's time.
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: t('feed.event', { label, what: sourceOf(facts, lang), status: 'none' }),
        description: [shortened(facts.ask.text, longestAsk), facts.meeting].join('\n'),
        url: publicUrl + facts.path,
      });
    }
  }
  return calendar.toString();
}
