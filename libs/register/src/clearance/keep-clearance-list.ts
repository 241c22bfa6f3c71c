import { spokenLanguages, translator } from '#messages';
import { Refused, type Tx } from '#platform';
import type { ClearanceList, ClearanceStep, Clearing, StepTaker } from '../core/index.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** A body's steps with the version that a change must name; 0 while nobody has changed them. */
export interface StoredClearanceList {
  readonly steps: ClearanceList;
  readonly version: number;
}

function usual(by: 'director' | 'head-office'): ClearanceStep {
  const key = by === 'director' ? 'director' : 'headOffice';
  const names = Object.fromEntries(
    spokenLanguages.map((lang) => [lang, translator(lang)(`workflow.steps.usual.${key}`)]),
  );
  return { names, by: by satisfies StepTaker, unit: null };
}

/** The director; for papers the head's office as well. */
function usualSteps(): ClearanceList {
  return { updates: [usual('director')], documents: [usual('director'), usual('head-office')] };
}

/** The steps of one body, the usual ones where it has named none. */
export async function clearanceListOf(asked: Asked, body: string): Promise<StoredClearanceList> {
  const [row] = await asked.query<{ steps: ClearanceList; version: number }>(
    'SELECT steps, version FROM clearance_list WHERE body = $1',
    [body],
  );
  return row ?? { steps: usualSteps(), version: 0 };
}

/** Keeps a body's steps; what is under way stays on those with which it was sent. @throws Refused 'stale' */
export async function keepClearanceList(
  tx: Tx,
  body: string,
  seen: number,
  steps: ClearanceList,
): Promise<void> {
  const before = await clearanceListOf(tx, body);
  const kept = await tx.query(
    `INSERT INTO clearance_list (body, steps, version) VALUES ($1, $2, 1)
     ON CONFLICT (body) DO UPDATE SET steps = excluded.steps, version = clearance_list.version + 1
     WHERE clearance_list.version = $3 RETURNING body`,
    [body, JSON.stringify(steps), seen],
  );
  if (kept.length === 0 || before.version !== seen) throw new Refused('stale');
  tx.record({
    action: 'body.clearance-steps-changed',
    subject: { kind: 'body', id: body },
    body,
    before: before.steps,
    after: steps,
  });
}

/** What is sent now waits for these steps, one after the other, whatever becomes of the body's list. */
export async function stepsToTake(asked: Asked, body: string, of: keyof ClearanceList): Promise<Clearing> {
  const { steps } = await clearanceListOf(asked, body);
  const reaches = await asked.query<{ key: string; reach: string[] }>(
    `SELECT u.key, ARRAY(WITH RECURSIVE up AS (
         SELECT u.id, u.parent_id, 0 AS n
         UNION ALL SELECT p.id, p.parent_id, up.n + 1 FROM unit p JOIN up ON p.id = up.parent_id WHERE up.n < 50)
       SELECT id::text FROM up ORDER BY n) AS reach
     FROM unit u WHERE u.key = ANY ($1)`,
    [steps[of].flatMap(({ unit }) => (unit === null ? [] : [unit]))],
  );
  const reachOf = new Map(reaches.map(({ key, reach }) => [key, reach]));
  return {
    steps: steps[of].map((step) => ({ ...step, reach: reachOf.get(step.unit ?? '') ?? [] })),
    at: 0,
  };
}
