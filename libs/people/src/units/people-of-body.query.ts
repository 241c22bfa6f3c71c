import { threeLetters } from '../core/state-codes.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** The people of a body who hear of it as a whole; their ids, sorted, each once. */
export interface PeopleOfBody {
  readonly directors: readonly string[];
  readonly officers: readonly string[];
  /**
   * The delegates of its members, each of those who serve one State and its shared mailbox, if that has an account. Of
   * States that the body does not have as members on that day, nobody; where nobody recorded its members, all.
   */
  readonly members: readonly string[];
}

/**
 * Who hears of a body as a whole: two statements.
 * @param day the day for which the terms of its members count
 */
export async function peopleOfBody(asked: Asked, body: string, day: string): Promise<PeopleOfBody> {
  const rows = await asked.query<{ person: string; role: string; state: string | null }>(
    `SELECT DISTINCT person_id AS person, role, state FROM role_grant
     WHERE body = $1 AND role IN ('director', 'governance-officer', 'member') ORDER BY person_id`,
    [body],
  );
  const terms = await asked.query<{ state: string }>(
    `SELECT state FROM body_member WHERE body = $1 AND state IS NOT NULL
       AND (from_date IS NULL OR from_date <= $2) AND (until_date IS NULL OR until_date >= $2)`,
    [body, day],
  );
  const states = new Set(terms.map(({ state }) => state));
  const isMember = (state: string | null) => {
    const letters = state === null ? null : threeLetters(state);
    return states.size === 0 || letters === null || states.has(letters);
  };
  const having = (role: string) => rows.filter((row) => row.role === role);
  const ids = (those: readonly { readonly person: string }[]) => [
    ...new Set(those.map(({ person }) => person)),
  ];
  return {
    directors: ids(having('director')),
    officers: ids(having('governance-officer')),
    members: ids(having('member').filter(({ state }) => isMember(state))),
  };
}
