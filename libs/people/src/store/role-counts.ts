/**
 * Whether grant `g` counts on a day, as a condition in SQL. Access follows the State: a delegate is a member while their
 * State has a term in the body. Where nobody recorded its members, and of what is no State (ISO 3166-1), it counts.
 * @param day an expression of SQL that gives the day
 */
export const roleCounts = (day: string) => `(g.role <> 'member' OR g.state_alpha_3 IS NULL
  OR NOT EXISTS (SELECT 1 FROM body_member m WHERE m.body = g.body AND m.state IS NOT NULL)
  OR EXISTS (SELECT 1 FROM body_member m WHERE m.body = g.body AND m.state = g.state_alpha_3
    AND coalesce(m.from_date, '-infinity') <= ${day} AND coalesce(m.until_date, 'infinity') >= ${day}))`;

/** The day that it is at a moment where the body of grant `g` sits. @param moment an expression of SQL */
export const dayThere = (moment: string) =>
  `(SELECT (${moment}::timestamptz AT TIME ZONE b.zone)::date FROM body b WHERE b.key = g.body)`;
