/** Whoever can ask the database: a unit of work, or a process's own connections. */
interface Asked {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** Of some people those who still want a body's list. */
export async function withoutThoseWhoLeft(
  asked: Asked,
  body: string,
  people: readonly string[],
): Promise<readonly string[]> {
  const rows = await asked.query<{ id: string }>(
    'SELECT person_id AS id FROM members_list_left WHERE body = $1 AND person_id = ANY ($2)',
    [body, people],
  );
  const left = new Set(rows.map(({ id }) => id));
  return people.filter((person) => !left.has(person));
}
