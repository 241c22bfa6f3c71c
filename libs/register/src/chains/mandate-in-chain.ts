/**
 * SQL of when mandate `m` with its decision `d` was adopted: on the day that is known, else on the first day of the part of
 * the session where it was. Null when neither is known.
 */
export const adoptedOnSql = `
  coalesce(d.adopted_on, (SELECT g.starts_on FROM session s JOIN segment g ON g.session_id = s.id
    WHERE s.key = coalesce(m.session, d.session) AND g.kind = coalesce(d.adopted_segment, 'main')
    ORDER BY g.n NULLS FIRST LIMIT 1))`;

/** SQL of what mandate `m` is called: by the number of its decision, else by its id. */
export const calledSql = `coalesce(d.number, m.id::text)`;
