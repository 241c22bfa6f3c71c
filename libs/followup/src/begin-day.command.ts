import {
  bodiesWithNewDay,
  holdCalendar,
  isDayBegun,
  loadCalendar,
  noteDayBegun,
  type BodyKey,
  type CalendarDate,
} from '#calendar';
import { Clock, UnitOfWork } from '#platform';
import { lockMandatesOf, recordResolved, standingMandates } from '#register';
import { Injectable } from '@nestjs/common';
import { readRulesAgain } from './read-rules-again.js';
import { countsOfLists } from '#reminders';
import { planListsOf } from './reminding/plan-lists.js';
import { planAgain, writeAgain } from './resolve-mandates-again.js';

const scheduler = { kind: 'system', name: 'scheduler' } as const;

/** How many mandates one unit of work resolves: short enough that nobody waits long for the calendar. */
const batch = 1_000;

/**
 * When a day begins in a body's zone, its mandates are resolved again: the horizon grows with the calendar, and choices
 * that nobody made in time move on, of which the people who decide are told; and the lists of the days to come are planned
 * and prepared. Done twice, or by two processes at once, it
 * changes nothing more.
 */
@Injectable()
export class BeginDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param stopping ends it between two batches; what is left is done the next time */
  async run(stopping?: AbortSignal): Promise<void> {
    const bodies = await this.unitOfWork.run(scheduler, (tx) => bodiesWithNewDay(tx));
    for (const { body, day } of bodies) {
      await this.unitOfWork.run(scheduler, (tx) => readRulesAgain(tx, this.clock, body));
      for (let after: string | null = null, more = true; more;) {
        stopping?.throwIfAborted();
        const last: string | null = await this.resolveBatch(body, after, day);
        more = last !== null;
        after = last;
      }
    }
  }

  /** @returns the last mandate of the batch; null when that was the last one, and the day is begun */
  private resolveBatch(body: BodyKey, after: string | null, day: CalendarDate): Promise<string | null> {
    return this.unitOfWork.run(scheduler, async (tx) => {
      await holdCalendar(tx);
      // Another process was quicker while this one waited for the calendar.
      if (await isDayBegun(tx, body, day)) return null;
      const calendar = await loadCalendar(tx);
      const ids = await lockMandatesOf(tx, body, { after, limit: batch });
      const again = await planAgain(tx, { clock: this.clock, calendar }, await standingMandates(tx, ids));
      await writeAgain(tx, again);
      recordResolved(tx, again.resolved);
      if (ids.length === batch) return ids.at(-1)!;
      const lists = await planListsOf(tx, { clock: this.clock, calendar }, body);
      if (await noteDayBegun(tx, body, day))
        tx.record({
          action: 'body.day-begun',
          subject: { kind: 'body', id: body },
          body,
          after: { day, lists: countsOfLists(lists) },
        });
      return null;
    });
  }
}
