import { BeginDay, ChangeCalendar, entities } from '#followup';
import { PeopleModule } from '#people';
import { groundOver } from '#people/testing';
import { migrate } from '#platform';
import { createEarlierDatabase, openTestPlatform, type TestDatabase } from '#platform/testing';
import { PlannedDocuments, RegisterModule, Tasks } from '#register';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import pg from 'pg';

const board = 'harbour-board';
const system = { kind: 'system' } as const;
const program = { kind: 'system', name: 'command-line' } as const;

/** The nth of some things: as in 0190…0003. */
const id = (nth: number): string => `0190aaaa-0000-7000-8000-00000000000${nth}`;
const [keeper, unit, decision, mandate, task, digest, update, reading, undated] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
].map(id);

/**
 * What 0.1.0 held of the Harbour Board, whose migrations ended with 0008: sessions, one of them suspended; a mandate with a
 * task that is in work, its deadlines, its update, its choice; what was said and what will be; a file that was read.
 */
const before = `
  INSERT INTO body (key, names, zone, register_kept_from, complete_years)
    VALUES ('${board}', '{"en": "Harbour Board"}', 'Africa/Nairobi', '2022-01-01', '{2022}');
  INSERT INTO session (id, key, body, year, ordinal, kind) SELECT gen_random_uuid(), '${board}/' || y || '/' || n, '${board}', y, n, 'regular'
    FROM (VALUES (2022, 2), (2023, 1), (2023, 2)) s (y, n);
  INSERT INTO segment (id, session_id, kind, n, starts_on, ends_on, expected)
    SELECT gen_random_uuid(), s.id, p.kind, p.n, p.starts_on, p.starts_on, p.expected FROM session s JOIN (VALUES
      ('2022/2', 'main', NULL, date '2022-11-29', NULL), ('2022/2', 'resumed', 1, NULL, '2023-Q1'),
      ('2023/1', 'main', NULL, '2023-03-28', NULL), ('2023/2', 'main', NULL, NULL, '2023-Q4')
    ) p (name, kind, n, starts_on, expected) ON s.key = '${board}/' || p.name;
  INSERT INTO unit (id, key, names) VALUES ('${unit}', 'lights', '{"en": "Lights"}');
  INSERT INTO person (id, name, email, lang, zone) VALUES ('${keeper}', 'keeper', 'keeper@harbour.example', 'fr', 'Africa/Nairobi');
  INSERT INTO role_grant (id, person_id, body, role, unit_id) VALUES (gen_random_uuid(), '${keeper}', '${board}', 'focal-point', '${unit}');
  INSERT INTO decision (id, body, type, number, session, adopted_segment, adopted_by)
    VALUES ('${decision}', '${board}', 'decision', '2022/4', '${board}/2022/2', 'main', 'session');
  INSERT INTO mandate (id, body, decision_id, paragraph, verb, addressee_role, addressee_name, mode, recurrence, due_rule, unit_id, made_on)
    VALUES ('${mandate}', '${board}', '${decision}', '3', 'requests', 'head', 'Harbour Master', 'operative', 'every_session',
            '{"kind": "each-session", "body": "${board}"}', '${unit}', '2022-12-01'),
           (gen_random_uuid(), '${board}', '${decision}', '4', 'requests', 'head', 'Harbour Master', 'operative', 'unspecified', NULL, NULL, '2022-12-01');
  INSERT INTO mandate_text (mandate_id, lang, quote, verb, addressee)
    SELECT id, 'en', 'Requests the Harbour Master to report', 'Requests', 'Harbour Master' FROM mandate;
  INSERT INTO task (id, mandate_id, body, slot, meeting, session, segment_kind, starts_on, ends_on, progress, made_on)
    VALUES ('${task}', '${mandate}', '${board}', '${board}/2023/1', 'fixed', '${board}/2023/1', 'main', '2023-03-28', '2023-03-28', 'in-progress', '2022-12-01');
  INSERT INTO task (id, mandate_id, body, slot, meeting, why, made_on)
    SELECT '${undated}', id, '${board}', 'undated', 'none', '[{"key": "calendar.why.noneStated"}]', '2022-12-01' FROM mandate WHERE due_rule IS NULL;
  INSERT INTO deadline (task_id, kind, on_date) VALUES
    ('${task}', 'slot', '2022-12-20'), ('${task}', 'submission', '2023-01-17'), ('${task}', 'issuance', '2023-02-14');
  INSERT INTO choice (id, mandate_id, slot, session, person_id, at)
    VALUES (gen_random_uuid(), '${mandate}', '2023', '${board}/2023/1', '${keeper}', '2022-12-02T08:00:00Z');
  INSERT INTO task_update (id, task_id, author, at, progress, narrative)
    VALUES ('${update}', '${task}', '${keeper}', '2022-12-02T08:00:00Z', 'in-progress', 'Begun.');
  INSERT INTO clearance (id, update_id, outcome, person_id, at) VALUES (gen_random_uuid(), '${update}', 'sent', '${keeper}', '2022-12-02T09:00:00Z');
  INSERT INTO digest (id, person_id, on_date, state, sent_at) VALUES ('${digest}', '${keeper}', '2022-12-01', 'sent', '2022-12-01T06:00:00Z');
  INSERT INTO reminder (id, person_id, task_id, body, kind, deadline_kind, deadline_date, on_date, state, digest_id) VALUES
    (gen_random_uuid(), '${keeper}', '${task}', '${board}', 'notice', NULL, NULL, '2022-12-01', 'sent', '${digest}'),
    (gen_random_uuid(), '${keeper}', '${task}', '${board}', '1-days-before', 'slot', '2022-12-20', '2022-12-19', 'planned', NULL);
  INSERT INTO mail (id, digest_id, to_person, via, message_id, lang, subject, html, text, at)
    VALUES (gen_random_uuid(), '${digest}', '${keeper}', 'mailbox', '<1@harbour.example>', 'fr', 'Rappels', '<p>', '-', '2022-12-01T06:00:00Z');
  INSERT INTO reading (id, content_hash, file_name, content, lang, state, text, findings, document, taken_in_by, taken_in_at)
    VALUES ('${reading}', 'abc', 'decision.txt', 'x', 'en', 'ready', 'x', '{}', '{}', '${keeper}', '2022-12-01T05:00:00Z');
  INSERT INTO proposal (id, reading_id, position, state, request, mandate_id, decided_by, decided_at)
    VALUES (gen_random_uuid(), '${reading}', 1, 'confirmed', '{}', '${mandate}', '${keeper}', '2022-12-01T05:30:00Z');
  INSERT INTO trail (id, at, actor_kind, actor_id, action, subject_kind, subject_id, body, after)
    VALUES (gen_random_uuid(), '2022-12-02T08:00:00Z', 'person', '${keeper}', 'task.update-written', 'task', '${task}', '${board}', '{}');
`;

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createEarlierDatabase('0008');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(before);
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

it('a database of the release before is brought up to date with what is in it, and the product works on it', async () => {
  const held = await everyRow();
  const databaseUrl = database.url;
  const ran = await migrate({ databaseUrl, databaseOwnerUrl: databaseUrl, queueUrl: databaseUrl });
  expect(ran[0]).toMatch(/^0009-/);
  expect(await everyRow(held)).toEqual(held);
  expect(await migrate({ databaseUrl, databaseOwnerUrl: databaseUrl, queueUrl: databaseUrl })).toEqual([]);

  const platform = await openTestPlatform('2022-12-05T06:00:00Z', entities, {
    ...database,
    drop: async () => {},
  });
  try {
    const product = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, RegisterModule],
      providers: [BeginDay, ChangeCalendar],
    }).compile();
    const tasks = product.get(Tasks);
    const meetings = async () =>
      (await tasks.list(system, { limit: 50 })).items.map(({ session, meeting, progress, deadlines }) =>
        [session, meeting.start, progress, ...deadlines.map(({ kind, date }) => `${kind} ${date}`)].join(' '),
      );
    const first = `${board}/2023/1 2023-03-28 in-progress slot 2022-12-20 submission 2023-01-17 issuance 2023-02-14`;
    expect(await meetings()).toEqual([first, '  not-started']);
    expect((await product.get(PlannedDocuments).list(system, { limit: 50 })).items).toEqual([]);

    // The day begins: what the release before did not look for is made, what stands stays.
    await product.get(BeginDay).run();
    expect(await meetings()).toEqual([first, '  not-started', `${board}/2023/2  not-started`]);

    const to = { start: '2023-04-18', end: '2023-04-18', expected: null };
    const change = { kind: 'move', part: { kind: 'main', n: null }, to } as const;
    const asked = { change: { of: 'session', key: `${board}/2023/1`, change }, seen: null } as const;
    await product.get(ChangeCalendar).run(system, program, asked);
    expect((await meetings())[0]).toBe(
      `${board}/2023/1 2023-04-18 in-progress slot 2023-01-10 submission 2023-02-07 issuance 2023-03-07`,
    );
    const { rows } = await client.query(`SELECT kind, state FROM reminder WHERE state = 'sent'`);
    expect(rows).toEqual([{ kind: 'notice', state: 'sent' }]);
  } finally {
    await platform.close();
  }
});

/** Every row of every table, by table; of later columns and tables nothing, when it is known what there was before. */
async function everyRow(earlier?: Readonly<Record<string, readonly object[]>>) {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
  );
  const found: Record<string, readonly object[]> = {};
  for (const { name } of tables) {
    if (earlier !== undefined && earlier[name] === undefined) continue;
    const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM ${name} t ORDER BY t::text`);
    const columns = Object.keys(earlier?.[name]?.[0] ?? rows[0] ?? {});
    found[name] = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
  }
  return found;
}
