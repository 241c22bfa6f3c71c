import { readConfiguration, RequestPace } from '#platform';
import { onMadeRegister } from './made-register.mjs';

const people = 200;
const requestsEach = 1_000;
const minute = 60_000;

/** What counting adds to a request: as it is done, in lots, and beside it one statement for each request. */
export function pacing() {
  return onMadeRegister('bench_pacing', [], measured);
}

async function measured(dataSource) {
  const now = new Date('2022-12-01T09:00:00Z');
  const clock = { now: () => now, today: () => '2022-12-01' };
  const pace = new RequestPace(dataSource, clock, readConfiguration({ DATABASE_URL: 'postgres://bench' }));
  const inLots = await microsecondsOf(requestsEach, (who) => pace.count('look', `person-${who}`));
  const each = await microsecondsOf(requestsEach / 20, (who) =>
    dataSource.query(
      `INSERT INTO request_pace AS known (subject, since, taken) VALUES ($1, $2, 1)
       ON CONFLICT (subject) DO UPDATE SET since = CASE WHEN known.since <= $3 THEN excluded.since ELSE known.since END,
         taken = known.taken + 1 RETURNING since, taken`,
      [`each-${who}`, now, new Date(now.getTime() - minute)],
    ),
  );
  const of = `${people} people, ${(people * requestsEach).toLocaleString('en')} requests`;
  return [
    { what: 'counting a request', value: inLots, unit: 'µs', of },
    {
      what: 'counting a request, beside a statement each',
      value: inLots / each,
      unit: 'times',
      of: `${each.toFixed(0)} µs`,
    },
  ];
}

/** The time that one request takes, in a process where ten are under way at once. */
async function microsecondsOf(times, work) {
  const began = performance.now();
  for (let n = 0; n < times; n += 1)
    for (let who = 0; who < people; who += 10)
      await Promise.all(Array.from({ length: 10 }, (_, beside) => work(who + beside)));
  return ((performance.now() - began) * 1e3) / (times * people);
}
