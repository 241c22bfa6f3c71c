import { newId, type Tx } from '#platform';

/** A decision or resolution as a text in one language states it. */
export interface DecisionFacts {
  readonly body: string;
  readonly type: 'decision' | 'resolution';
  readonly number: string;
  readonly lang: string;
  readonly title: string | null;
  readonly parts: readonly { readonly letter: string; readonly title: string }[];
  readonly session: string | null;
  readonly adoptedSegment: 'main' | 'resumed' | null;
  readonly adoptedOn: string | null;
  readonly adoptedBy: 'session' | 'silence' | null;
}

type DecisionName = Pick<DecisionFacts, 'body' | 'type' | 'number'>;

interface DecisionRow {
  readonly id: string;
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * Keeps a decision: makes it when the register has none of that body, type and number, else adds what is not known yet
 * (a title in another language, a part). What stands is never overwritten; keeping the same facts again changes nothing.
 * @returns the decision's id
 */
export async function keepDecision(tx: Tx, facts: DecisionFacts): Promise<string> {
  const { id, made } = await findOrMake(tx, facts);
  const titled = await addTitles(tx, id, facts);
  if (made || titled) {
    tx.record({
      action: made ? 'decision.made' : 'decision.completed',
      subject: { kind: 'decision', id },
      body: facts.body,
      after: facts,
    });
  }
  return id;
}

/**
 * Which of these decisions {@link keepDecision} would make or complete: a text may name hundreds that are known whole. One
 * statement.
 */
export async function decisionsToKeep<Facts extends DecisionName & Pick<DecisionFacts, 'title' | 'parts'>>(
  tx: Tx,
  lang: string,
  decisions: readonly Facts[],
): Promise<readonly Facts[]> {
  const asked = decisions.map(({ body, type, number, title, parts }, n) => {
    return { n, body, type, number, titled: title !== null, letters: parts.map(({ letter }) => letter) };
  });
  const known = await tx.query<{ n: number }>(
    `SELECT a.n FROM jsonb_to_recordset($1::jsonb)
       AS a (n integer, body text, type text, number text, titled boolean, letters jsonb)
     JOIN decision d ON d.body = a.body AND d.type = a.type AND d.number = a.number
     WHERE (d.titles ? $2 OR NOT a.titled)
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(a.letters) AS l (letter)
         WHERE NOT EXISTS (SELECT 1 FROM decision_part p
           WHERE p.decision_id = d.id AND p.letter = l.letter AND p.titles ? $2))`,
    [JSON.stringify(asked), lang],
  );
  const whole = new Set(known.map(({ n }) => n));
  return decisions.filter((_, n) => !whole.has(n));
}

async function findOrMake(tx: Tx, facts: DecisionFacts): Promise<{ id: string; made: boolean }> {
  const [made] = await tx.query<DecisionRow>(
    `INSERT INTO decision (id, body, type, number, session, adopted_segment, adopted_on, adopted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (body, type, number) DO NOTHING RETURNING id`,
    [
      newId(),
      facts.body,
      facts.type,
      facts.number,
      facts.session,
      facts.adoptedSegment,
      facts.adoptedOn,
      facts.adoptedBy,
    ],
  );
  if (made !== undefined) return { id: made.id, made: true };
  const [known] = await tx.query<DecisionRow>(
    'SELECT id FROM decision WHERE body = $1 AND type = $2 AND number = $3',
    [facts.body, facts.type, facts.number],
  );
  return { id: known!.id, made: false };
}

/** @returns whether anything was added */
async function addTitles(tx: Tx, id: string, { lang, title, parts }: DecisionFacts): Promise<boolean> {
  const titled = await tx.query(
    `UPDATE decision SET titles = jsonb_build_object($2::text, $3::text) || titles, version = version + 1
     WHERE id = $1 AND $3::text IS NOT NULL AND NOT titles ? $2::text RETURNING id`,
    [id, lang, title],
  );
  const parted = await tx.query(
    `INSERT INTO decision_part AS known (decision_id, letter, titles)
     SELECT $1, p.letter, jsonb_build_object($2::text, p.title)
     FROM jsonb_to_recordset($3::jsonb) AS p (letter text, title text)
     ON CONFLICT (decision_id, letter) DO UPDATE SET titles = excluded.titles || known.titles
     WHERE NOT known.titles ? $2::text RETURNING letter`,
    [id, lang, JSON.stringify(parts)],
  );
  return titled.length > 0 || parted.length > 0;
}
