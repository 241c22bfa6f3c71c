import type { Role } from '#platform';
import type { TestApplication } from '../harness/application.js';

/** Adds somebody to the sample who has this role in this body and no other, and signs in as "who". */
export async function addSamplePerson(
  application: TestApplication,
  who: string,
  {
    role,
    body,
    unit = null,
    state = null,
  }: { role: Role; body: string; unit?: string | null; state?: string | null },
): Promise<void> {
  const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
  await application.ask(
    `WITH p AS (INSERT INTO person (id, name, email, lang, zone, sample)
       VALUES (gen_random_uuid(), 'the ${who}', '${who}@sample.test', 'en', 'Africa/Nairobi', true) RETURNING id)
     INSERT INTO role_grant (id, person_id, body, role, state, unit_id)
     SELECT gen_random_uuid(), id, '${body}', '${role}', ${text(state)},
            (SELECT u.id FROM unit u WHERE u.key = ${text(unit)}) FROM p`,
  );
}
