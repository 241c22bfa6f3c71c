import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { FeedEvent } from '../core/feeds/compose-feed.js';

/** What stands above the events. */
export interface FeedHead {
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  /** Where the register is, without a slash at its end. */
  readonly address: string;
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** How often a calendar program had better look again, in seconds. */
const everySixHours = 6 * 60 * 60;

/**
 * Events as iCalendar (RFC 5545). The same events give the same text: its time stamps are those of the last changes, so
 * that a calendar program that has it already is told so.
 */
export function renderCalendar(events: readonly FeedEvent[], { name, lang, address }: FeedHead): string {
  const calendar = ical({
    name,
    prodId: { company: 'Mandate Tracker', product: 'Mandate Tracker', language: lang.toUpperCase() },
    ttl: everySixHours,
  });
  const host = new URL(address).host;
  for (const event of events) {
    calendar.createEvent({
      id: `${event.uid}@${host}`,
      sequence: event.sequence,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      start: new Date(`${event.from}T00:00:00Z`),
      end: new Date(`${event.until}T00:00:00Z`),
      allDay: true,
      status: statuses[event.status],
      // A day by which something is to be done takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: event.summary,
      description: event.description,
      url: `${address}${event.path}`,
    });
  }
  return calendar.toString();
}
