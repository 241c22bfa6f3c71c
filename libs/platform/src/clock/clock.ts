import type { CalendarDate } from '../core/calendar-date.js';

/** The only way to know what time it is. Core never asks: it is told. */
export abstract class Clock {
  abstract now(): Date;

  /** The day it is in a time zone (IANA name). */
  today(zone: string): CalendarDate {
    // Swedish writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(this.now()) as CalendarDate;
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/**
 * For trying things (TODAY=2022-12-01): the day stays, beginning at noon in Greenwich so that it is the same day almost
 * everywhere, and the time runs on from there, so that what happens later is recorded as later.
 */
export class FixedDayClock extends Clock {
  private readonly noon: number;
  private readonly startedAt = process.hrtime.bigint();

  constructor(day: CalendarDate) {
    super();
    this.noon = Date.parse(`${day}T12:00:00Z`);
  }

  now(): Date {
    const passed = Number((process.hrtime.bigint() - this.startedAt) / 1_000_000n);
    // Eight hours at most: in Nairobi, too, a server left running must not walk into the next day.
    return new Date(this.noon + Math.min(passed, 8 * 3_600_000));
  }
}
