import { ChangeCalendar } from '#followup';
import { UnitOfWork } from '#platform';
import { harbourRegister, sessionOf } from './harbour-register.mjs';
import { onMadeRegister } from './made-register.mjs';

const key = sessionOf(1);
const tasks = 10_000;
const remindersEach = 4;
const everybody = { kind: 'system' };
const program = { kind: 'system', name: 'command-line' };

/**
 * Moving a session at which 10,000 open tasks with 40,000 planned reminders are due, there and back, beside the bare SQL
 * that must at least be issued for it: select what stands, rewrite tasks and deadlines, withdraw and add the reminders.
 */
export function moving() {
  const register = harbourRegister({ bodies: 1, units: 10, tasksOfUnit: tasks / 10 });
  return onMadeRegister('bench_moving', register, measured);
}

async function measured(dataSource) {
  const clock = {
    now: () => new Date('2022-12-01T09:00:00Z'),
    today: () => '2022-12-01',
  };
  const changes = new ChangeCalendar(new UnitOfWork(dataSource, clock), clock);
  const to = (start) => ({
    of: 'session',
    key,
    change: { kind: 'move', part: { kind: 'main', n: null }, to: { start, end: start, expected: null } },
  });
  const ask = (how, start) => changes[how](everybody, program, { change: to(start), seen: null });
  // A day further each time, and never a day that was: what was withdrawn once would only stand again.
  const days = ['2023-12-05', '2023-12-06', '2023-12-07', '2023-12-08', '2023-12-11', '2023-12-12'];

  // Plans the reminders that stand from then on.
  await ask('run', '2023-12-04');

  const bare = [];
  const moved = [];
  const foreseen = [];
  for (const [run, start] of days.entries()) {
    bare.push(await timeOf(() => bareStatements(dataSource, start)));
    foreseen.push(await timeOf(() => ask('preview', start)));
    moved.push(
      await timeOf(async () => {
        const { consequences } = await ask('run', start);
        const { added, withdrawn } = consequences.reminders;
        const all = tasks * remindersEach;
        if (consequences.tasks.length !== tasks || added !== all || withdrawn !== all)
          throw new Error(
            `run ${run} moved ${consequences.tasks.length} tasks, ${withdrawn} and ${added} reminders`,
          );
      }),
    );
    await dataSource.query('VACUUM ANALYZE task, deadline, reminder, mandate');
  }
  const of = `${tasks.toLocaleString('en')} tasks, ${(tasks * remindersEach).toLocaleString('en')} reminders`;
  const sql = median(bare);
  return [
    { what: 'moving a session', value: median(moved) / 1e3, unit: 's', of },
    {
      what: 'moving a session, beside bare SQL',
      value: median(moved) / sql,
      unit: 'times',
      of: `${(sql / 1e3).toFixed(2)} s`,
    },
    { what: 'previewing the move', value: median(foreseen) / 1e3, unit: 's', of },
  ];
}

/** The statements that nobody can do without, with all thinking left to the server; undone again. */
async function bareStatements(dataSource, start) {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    await runner.query(
      `SELECT t.*, (SELECT json_agg(d) FROM deadline d WHERE d.task_id = t.id) FROM task t WHERE t.session = $1 FOR UPDATE`,
      [key],
    );
    await runner.query(
      `SELECT r.* FROM reminder r JOIN task t ON t.id = r.task_id WHERE t.session = $1 ORDER BY r.id FOR UPDATE OF r`,
      [key],
    );
    await runner.query(
      'UPDATE segment SET starts_on = $1, ends_on = $1 WHERE session_id = (SELECT id FROM session WHERE key = $2)',
      [start, key],
    );
    await runner.query(
      'UPDATE task SET starts_on = $1, ends_on = $1, version = version + 1 WHERE session = $2',
      [start, key],
    );
    await runner.query(
      `UPDATE deadline SET on_date = $1::date - CASE kind WHEN 'slot' THEN 420 WHEN 'submission' THEN 413 ELSE 42 END
       FROM task t WHERE t.id = task_id AND t.session = $2`,
      [start, key],
    );
    await runner.query(
      `WITH gone AS (
         UPDATE reminder SET state = 'withdrawn', why = 'moved', revision = revision + 1
         FROM task t WHERE t.id = task_id AND t.session = $1 AND state = 'planned' AND kind <> 'notice'
         RETURNING reminder.*)
       INSERT INTO reminder (id, person_id, task_id, body, kind, deadline_kind, deadline_date, on_date)
       SELECT gen_random_uuid(), r.person_id, r.task_id, r.body, r.kind, r.deadline_kind, d.on_date,
              r.on_date + (d.on_date - r.deadline_date)
       FROM gone r JOIN deadline d ON d.task_id = r.task_id AND d.kind = r.deadline_kind`,
      [key],
    );
    await runner.rollbackTransaction();
  } finally {
    await runner.release();
  }
}

async function timeOf(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The first run warms up. */
function median(times) {
  const warm = times.slice(1).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)];
}
