import type { Tx } from '#platform';

/** What a unit owes to a body; the unit's id, null while nobody owes it. */
export interface Owing {
  readonly body: string;
  readonly unit: string | null;
}

/** Who is told of what a unit owes to a body. */
export interface Recipient {
  /** The person's id. */
  readonly person: string;
  /** They are told because nobody in the unit can be. */
  readonly insteadOfOwner: boolean;
}

const asked = `asked AS (SELECT DISTINCT body, unit FROM jsonb_to_recordset($1::jsonb) AS o (body text, unit uuid))`;

/**
 * The focal points of each unit for its body; where it has none, or nobody owes it yet, the governance officers of the body
 * in their place. One statement, however many there are.
 * @returns for each of those asked its recipients, sorted by id, each once
 */
export async function recipientsOfUnits(
  tx: Tx,
  owing: readonly Owing[],
): Promise<(of: Owing) => readonly Recipient[]> {
  const rows = await tx.query<Owing & Recipient>(
    `WITH ${asked}, told AS (
       SELECT DISTINCT a.body, a.unit, g.person_id, g.role FROM asked a JOIN role_grant g
       ON g.body = a.body AND ((g.role = 'focal-point' AND g.unit_id = a.unit) OR g.role = 'governance-officer')
     )
     SELECT body, unit, person_id AS person, role <> 'focal-point' AS "insteadOfOwner" FROM told t
     WHERE role = 'focal-point' OR NOT EXISTS (
       SELECT 1 FROM told o WHERE o.role = 'focal-point' AND o.body = t.body AND o.unit = t.unit)
     ORDER BY person_id`,
    [distinct(owing)],
  );
  return byOwing(rows, ({ person, insteadOfOwner }) => ({ person, insteadOfOwner }));
}

/** All who may hear of what a unit owes to a body; the ids of people, sorted, each once. */
export interface Hearers {
  /** Those who owe it, or whoever stands in for them. */
  readonly recipients: readonly Recipient[];
  /** The directors in whose reach the unit is. */
  readonly directors: readonly string[];
  /** The governance officers of the body. */
  readonly officers: readonly string[];
}

/** Who may hear of what units owe to bodies. Two statements, however many there are. */
export async function hearersOfUnits(tx: Tx, owing: readonly Owing[]): Promise<(of: Owing) => Hearers> {
  const recipients = await recipientsOfUnits(tx, owing);
  const deciders = await deciderRows(tx, owing);
  const directors = byOwing(deciders.filter(isDirector), ({ person }) => person);
  const officers = byOwing(
    deciders.filter((row) => !isDirector(row)),
    ({ person }) => person,
  );
  return (of) => ({ recipients: recipients(of), directors: directors(of), officers: officers(of) });
}

/**
 * Who decides about what a unit owes to a body: the governance officers of the body, and the directors in whose reach the
 * unit is. One statement, however many there are.
 * @returns for each of those asked the ids of its people, sorted, each once
 */
export async function decidersOfUnits(
  tx: Tx,
  owing: readonly Owing[],
): Promise<(of: Owing) => readonly string[]> {
  const people = byOwing(await deciderRows(tx, owing), ({ person }) => person);
  return (of) => [...new Set(people(of))];
}

interface Decider extends Owing {
  readonly person: string;
  readonly role: 'governance-officer' | 'director';
}

function isDirector({ role }: Decider): boolean {
  return role === 'director';
}

function deciderRows(tx: Tx, owing: readonly Owing[]): Promise<readonly Decider[]> {
  return tx.query<Decider>(
    `WITH RECURSIVE ${asked}, up AS (
       SELECT unit, unit AS id, 0 AS n FROM asked WHERE unit IS NOT NULL
       UNION SELECT up.unit, u.parent_id, up.n + 1 FROM up JOIN unit u ON u.id = up.id
             WHERE u.parent_id IS NOT NULL AND up.n < 50
     )
     SELECT DISTINCT a.body, a.unit, g.person_id AS person, g.role FROM asked a JOIN role_grant g ON g.body = a.body
       AND (g.role = 'governance-officer' OR (g.role = 'director' AND (g.unit_id IS NULL
            OR EXISTS (SELECT 1 FROM up WHERE up.unit = a.unit AND up.id = g.unit_id))))
     ORDER BY person, g.role`,
    [distinct(owing)],
  );
}

/** Each pair once: what is asked is as long as there are units, not as there are tasks. */
function distinct(owing: readonly Owing[]): string {
  const pairs = new Map(owing.map(({ body, unit }) => [keyOf({ body, unit }), { body, unit }]));
  return JSON.stringify([...pairs.values()]);
}

function byOwing<Row extends Owing, Told>(
  rows: readonly Row[],
  told: (row: Row) => Told,
): (of: Owing) => readonly Told[] {
  const groups = new Map<string, Told[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [told(row)]);
    else group.push(told(row));
  }
  return (of) => groups.get(keyOf(of)) ?? [];
}

function keyOf({ body, unit }: Owing): string {
  return `${body} ${unit}`;
}
