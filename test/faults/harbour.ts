/** The board that is reminded in these stories, and its session. */
const board = 'harbour-board';
export const session = `${board}/2024/1`;
export const officer = 'officer@harbour.example';

/** One of these days is in the middle of deadlines; the session opens 12 weeks after it. */
export interface HarbourRegister {
  readonly people: number;
  readonly tasksEach: number;
  /** The day before the one to which the session moves first, which plans every reminder. */
  readonly opensOn: string;
}

/**
 * Focal points, a unit each, who owe reports to one session. Every fifth lives in New York and hears at 8, the others in
 * Nairobi at 7. The reports of every tenth are cleared and may be delivered.
 */
export function harbourSql({ people, tasksEach, opensOn }: HarbourRegister): readonly string[] {
  return [
    `INSERT INTO body (key, names, zone, naming) VALUES ('${board}', '{"en": "Harbour Board"}', 'Africa/Nairobi', 'year-and-ordinal')`,
    `INSERT INTO session (id, key, body, year, ordinal, kind) VALUES (gen_random_uuid(), '${session}', '${board}', 2024, 1, 'regular')`,
    `INSERT INTO segment (id, session_id, kind, starts_on, ends_on) SELECT gen_random_uuid(), id, 'main', '${opensOn}', '${opensOn}' FROM session`,
    `INSERT INTO unit (id, key, names) SELECT gen_random_uuid(), 'unit-' || n, '{"en": "A unit"}' FROM generate_series(1, ${people}) n`,
    `INSERT INTO person (id, name, email, lang, zone, digest_hour)
     SELECT gen_random_uuid(), 'Keeper ' || n, 'keeper-' || n || '@harbour.example', 'en',
            CASE WHEN n % 5 = 0 THEN 'America/New_York' ELSE 'Africa/Nairobi' END, CASE WHEN n % 5 = 0 THEN 8 ELSE 7 END
     FROM generate_series(1, ${people}) n`,
    `INSERT INTO person (id, name, email, lang, zone) VALUES (gen_random_uuid(), 'Officer', '${officer}', 'en', 'Africa/Nairobi')`,
    `INSERT INTO role_grant (id, person_id, body, role) SELECT gen_random_uuid(), id, '${board}', 'governance-officer' FROM person WHERE email = '${officer}'`,
    `INSERT INTO role_grant (id, person_id, body, role, unit_id)
     SELECT gen_random_uuid(), p.id, '${board}', 'focal-point', u.id
     FROM unit u JOIN person p ON p.email = replace(u.key, 'unit', 'keeper') || '@harbour.example'`,
    `INSERT INTO mandate (id, body, verb, addressee_role, addressee_name, mode, recurrence, made_on, unit_id, due_rule)
     SELECT gen_random_uuid(), '${board}', 'requests', 'head', 'Harbour Master', 'operative', 'once', '2024-01-08', u.id,
            '{"kind": "session", "at": {"body": "${board}", "year": 2024, "ordinal": 1}}'
     FROM unit u, generate_series(1, ${tasksEach})`,
    `INSERT INTO mandate_text (mandate_id, lang, quote, verb, addressee)
     SELECT id, 'en', 'Requests the Harbour Master to report on lighthouse ' || row_number() OVER (), 'Requests', 'Harbour Master' FROM mandate`,
    `INSERT INTO task (id, mandate_id, body, slot, meeting, session, segment_kind, starts_on, ends_on, made_on, progress)
     SELECT gen_random_uuid(), m.id, '${board}', '${session}', 'fixed', '${session}', 'main', '${opensOn}', '${opensOn}', m.made_on,
            CASE WHEN u.key LIKE 'unit-%7' THEN 'cleared' ELSE 'not-started' END
     FROM mandate m JOIN unit u ON u.id = m.unit_id`,
    'ANALYZE',
  ];
}
