import { ChangeCalendar } from '#followup';
import { UnitOfWork } from '#platform';
import { harbourRegister, sessionOf } from './harbour-register.mjs';
import { onMadeRegister } from './made-register.mjs';

const bodies = 25;
const tasksOfBody = 8_000;
/** The notice; issuance in 6 weeks, in 2, tomorrow, yesterday. */
const remindersEach = 5;
const all = bodies * tasksOfBody * remindersEach;
const everybody = { kind: 'system' };
const program = { kind: 'system', name: 'command-line' };

/**
 * Planning 1,000,000 reminders where there were none: the calendars of 25 bodies change, and with each the reminders of
 * 8,000 tasks are planned. Beside the one statement that would write the same reminders if nothing had to be thought.
 */
export function planning() {
  const register = harbourRegister({ bodies, units: 10, tasksOfUnit: tasksOfBody / 10 });
  return onMadeRegister('bench_planning', register, measured);
}

async function measured(dataSource) {
  const bare = await timeOf(() => bareStatement(dataSource));
  const clock = { now: () => new Date('2022-12-01T09:00:00Z'), today: () => '2022-12-01' };
  const changes = new ChangeCalendar(new UnitOfWork(dataSource, clock), clock);
  let added = 0;
  const planned = await timeOf(async () => {
    for (let n = 1; n <= bodies; n += 1) {
      const to = { start: '2023-12-04', end: '2023-12-04', expected: null };
      const change = { kind: 'move', part: { kind: 'main', n: null }, to };
      const asked = { change: { of: 'session', key: sessionOf(n), change }, seen: null };
      added += (await changes.run(everybody, program, asked)).consequences.reminders.added;
    }
  });
  if (added !== all) throw new Error(`${added} reminders were planned`);
  const of = `${bodies} bodies, ${(bodies * tasksOfBody).toLocaleString('en')} tasks`;
  return [
    { what: 'planning 1,000,000 reminders', value: planned / 1e3, unit: 's', of },
    {
      what: 'planning 1,000,000 reminders, beside bare SQL',
      value: planned / bare,
      unit: 'times',
      of: `${(bare / 1e3).toFixed(2)} s`,
    },
  ];
}

/** Undone again. */
async function bareStatement(dataSource) {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    await runner.query(
      `INSERT INTO reminder (id, person_id, task_id, body, kind, deadline_kind, deadline_date, on_date)
       SELECT gen_random_uuid(), g.person_id, t.id, t.body, k.kind, k.deadline, CASE WHEN k.deadline IS NOT NULL THEN d.on_date END,
              coalesce(d.on_date + k.days, t.made_on)
       FROM task t JOIN mandate m ON m.id = t.mandate_id
       JOIN role_grant g ON g.unit_id = m.unit_id AND g.body = t.body
       JOIN deadline d ON d.task_id = t.id AND d.kind = 'issuance'
       CROSS JOIN (VALUES ('notice', NULL, NULL), ('42-days-before', 'issuance', -42), ('14-days-before', 'issuance', -14),
                          ('1-days-before', 'issuance', -1), ('1-days-after', 'issuance', 1)) AS k (kind, deadline, days)`,
    );
    await runner.rollbackTransaction();
    await runner.query('VACUUM ANALYZE reminder');
  } finally {
    await runner.release();
  }
}

async function timeOf(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
