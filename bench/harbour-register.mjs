/** The session at which everything is due to the body with this number. */
export const sessionOf = (n) => `harbour-board-${n}/2023/3`;

/**
 * Bodies with three sessions each, and tasks at the third that units owe, each with a focal point. Slot and submission passed
 * before adoption, so each task has four reminders.
 */
export function harbourRegister({ bodies, units, tasksOfUnit }) {
  return [
    `INSERT INTO body (key, names, zone, naming, deadline_policy)
     SELECT 'harbour-board-' || n, '{"en": "Harbour Board"}', 'Africa/Nairobi', 'year-and-ordinal', '{"slotWeeks": 60, "submissionWeeks": 59}'
     FROM generate_series(1, ${bodies}) n`,
    `INSERT INTO session (id, key, body, year, ordinal, kind)
     SELECT gen_random_uuid(), key || '/2023/' || n, key, 2023, n, 'regular' FROM body, generate_series(1, 3) n`,
    `INSERT INTO segment (id, session_id, kind, starts_on, ends_on)
     SELECT gen_random_uuid(), id, 'main', make_date(2023, 3 + ordinal * 3, 4 - ordinal), make_date(2023, 3 + ordinal * 3, 4 - ordinal) FROM session`,
    `INSERT INTO unit (id, key, names) SELECT gen_random_uuid(), 'unit-' || n, '{"en": "A unit"}' FROM generate_series(1, ${units}) n`,
    `INSERT INTO person (id, name, email, lang, zone)
     SELECT gen_random_uuid(), key, key || '@harbour.example', 'en', 'Africa/Nairobi' FROM unit`,
    `INSERT INTO role_grant (id, person_id, body, role, unit_id)
     SELECT gen_random_uuid(), p.id, b.key, 'focal-point', u.id FROM unit u JOIN person p ON p.name = u.key CROSS JOIN body b`,
    `INSERT INTO mandate (id, body, verb, addressee_role, addressee_name, mode, recurrence, made_on, unit_id, due_rule)
     SELECT gen_random_uuid(), b.key, 'requests', 'head', 'Harbour Master', 'operative', 'once', '2022-12-01', u.id,
       jsonb_build_object('kind', 'session', 'at', jsonb_build_object('body', b.key, 'year', 2023, 'ordinal', 3))
     FROM body b, generate_series(1, ${tasksOfUnit}), unit u`,
    `INSERT INTO mandate_text (mandate_id, lang, quote, verb, addressee)
     SELECT id, 'en', 'Requests the Harbour Master to report on lighthouse ' || row_number() OVER (), 'Requests', 'Harbour Master'
     FROM mandate`,
    `INSERT INTO task (id, mandate_id, body, slot, meeting, session, segment_kind, starts_on, ends_on, made_on)
     SELECT gen_random_uuid(), id, body, body || '/2023/3', 'fixed', body || '/2023/3', 'main', '2023-12-01', '2023-12-01', made_on FROM mandate`,
    `INSERT INTO deadline (task_id, kind, on_date, passed_before_adoption)
     SELECT id, k.kind, starts_on - k.days, k.days > 42 FROM task,
       (VALUES ('slot', 420), ('submission', 413), ('issuance', 42)) AS k (kind, days)`,
    'ANALYZE',
  ];
}
