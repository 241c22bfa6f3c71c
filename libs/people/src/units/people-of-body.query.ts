import { roleCounts } from '../store/role-counts.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** The people of a body who hear of it as a whole; their ids, sorted, each once. */
export interface PeopleOfBody {
  readonly directors: readonly string[];
  readonly officers: readonly string[];
  /**
   * The delegates of its members, each of those who serve one State, and its shared mailbox. Of States that the body does
   * not have as members on that day, nobody; where nobody recorded its members, all.
   */
  readonly members: readonly string[];
}

/**
 * Who hears of a body as a whole: one statement.
 * @param day the day for which the terms of its members count
 */
export async function peopleOfBody(asked: Asked, body: string, day: string): Promise<PeopleOfBody> {
  const rows = await asked.query<{ person: string; role: string }>(
    `SELECT DISTINCT person_id AS person, role FROM role_grant g
     WHERE body = $1 AND role IN ('director', 'governance-officer', 'member') AND ${roleCounts('$2::date')}
     ORDER BY person_id`,
    [body, day],
  );
  const having = (role: string) => rows.filter((row) => row.role === role).map(({ person }) => person);
  return {
    directors: having('director'),
    officers: having('governance-officer'),
    members: having('member'),
  };
}
