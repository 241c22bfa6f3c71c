import { ChangeCalendar } from '#followup';
import { UnitOfWork } from '#platform';
import { onMadeRegister } from './made-register.mjs';

const board = 'harbour-board';
const key = `${board}/2023/3`;
const tasks = 10_000;
const remindersEach = 4;
const everybody = { kind: 'system' };
const program = { kind: 'system', name: 'command-line' };

/**
 * Moving a session at which 10,000 open tasks with 40,000 planned reminders are due, there and back, beside the bare SQL
 * that must at least be issued for it: select what stands, rewrite tasks and deadlines, withdraw and add the reminders.
 */
export function moving() {
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

/** Each of ten units has a focal point. Slot and submission passed before adoption, so each task has four reminders to move. */
const register = [
  `INSERT INTO body (key, names, zone, naming, deadline_policy) VALUES ('${board}', '{"en": "Harbour Board"}', 'Africa/Nairobi',
     'year-and-ordinal', '{"slotWeeks": 60, "submissionWeeks": 59}')`,
  `INSERT INTO session (id, key, body, year, ordinal, kind)
   SELECT gen_random_uuid(), '${board}/2023/' || n, '${board}', 2023, n, 'regular' FROM generate_series(1, 3) n`,
  `INSERT INTO segment (id, session_id, kind, starts_on, ends_on)
   SELECT gen_random_uuid(), id, 'main', make_date(2023, 3 + ordinal * 3, 4 - ordinal), make_date(2023, 3 + ordinal * 3, 4 - ordinal) FROM session`,
  `INSERT INTO unit (id, key, names) SELECT gen_random_uuid(), 'unit-' || n, '{"en": "A unit"}' FROM generate_series(1, 10) n`,
  `INSERT INTO person (id, name, email, lang, zone)
   SELECT gen_random_uuid(), key, key || '@harbour.example', 'en', 'Africa/Nairobi' FROM unit`,
  `INSERT INTO role_grant (id, person_id, body, role, unit_id)
   SELECT gen_random_uuid(), p.id, '${board}', 'focal-point', u.id FROM unit u JOIN person p ON p.name = u.key`,
  `INSERT INTO mandate (id, body, verb, addressee_role, addressee_name, mode, recurrence, made_on, unit_id, due_rule)
   SELECT gen_random_uuid(), '${board}', 'requests', 'head', 'Harbour Master', 'operative', 'once', '2022-12-01', u.id,
     '{"kind": "session", "at": {"body": "${board}", "year": 2023, "ordinal": 3}}'
   FROM generate_series(1, ${tasks / 10}), unit u`,
  `INSERT INTO task (id, mandate_id, body, slot, meeting, session, segment_kind, starts_on, ends_on, made_on)
   SELECT gen_random_uuid(), id, '${board}', '${key}', 'fixed', '${key}', 'main', '2023-12-01', '2023-12-01', made_on FROM mandate`,
  `INSERT INTO deadline (task_id, kind, on_date, passed_before_adoption)
   SELECT id, k.kind, starts_on - k.days, k.days > 42 FROM task,
     (VALUES ('slot', 420), ('submission', 413), ('issuance', 42)) AS k (kind, days)`,
  'ANALYZE',
];

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
