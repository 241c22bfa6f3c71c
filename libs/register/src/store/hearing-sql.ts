/**
 * Whether grant `g` lets its person hear of what a unit owes to the body of the grant: as its focal point, or as governance
 * officer where it has none, or where no unit is named.
 * @param unit an expression of SQL that gives the unit's id
 */
export const hearsForUnit = (unit: string) => `(
  (g.role = 'focal-point' AND g.unit_id = ${unit}) OR (g.role = 'governance-officer' AND ${hasNoFocalPoint(unit, 'g.body')}))`;

/** Whether nobody in a unit hears of what it owes to a body. Both are expressions of SQL. */
export const hasNoFocalPoint = (unit: string, body: string) => `NOT EXISTS (
  SELECT 1 FROM role_grant f WHERE f.role = 'focal-point' AND f.body = ${body} AND f.unit_id = ${unit})`;
