import { bodyOf, type BodyKey, type Calendar, type CalendarDate } from '#calendar';
import { peopleOfBody } from '#people';
import type { Clock, Tx } from '#platform';
import { peopleOwingItems, peopleOwingUndated } from '#register';
import { noLists, planForBody, storedPolicy, withoutThoseWhoLeft, type PlannedLists } from '#reminders';
import { openingOf } from './opening.js';

/**
 * Plans the lists that people of a body get: of what is late, of what has no date, of what is outstanding before a session.
 * The calendar is held, and the caller records it.
 */
export async function planListsOf(
  tx: Tx,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
  key: BodyKey,
): Promise<PlannedLists> {
  const body = bodyOf(calendar, key);
  if (body === null) return noLists;
  const today = clock.today(body.zone);
  const people = await peopleOfBody(tx, key, today);
  const { policy } = await storedPolicy(tx, key);
  return planForBody(tx, {
    ...people,
    body: key,
    members: await withoutThoseWhoLeft(tx, key, people.members),
    policy,
    nonWorking: body.deadlinePolicy.nonWorking,
    today,
    sessions: sessionsAhead(calendar, key, today),
    owingUndated: await peopleOwingUndated(tx, key),
    owingItems: await peopleOwingItems(tx, key),
  });
}

/** The sessions of a body that have not opened, with dates, at which something can be put before it; the first opening of each. */
function sessionsAhead(calendar: Calendar, body: BodyKey, today: CalendarDate) {
  return calendar.sessions
    .filter((session) => session.body === body && !session.cancelled)
    .flatMap((session) => {
      const opensOn = openingOf(session);
      return opensOn === null || opensOn < today ? [] : [{ key: session.key, opensOn }];
    })
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
}
