// An update is sent once, passes its steps, and is cleared or returned: what came last tells how far it is.

/** How far the update is of which `c` is the last clearance. */
export const clearanceStateSql =
  "CASE WHEN c.outcome IN ('sent', 'passed') THEN 'for-clearance' ELSE c.outcome END";

/** Ends a query of the clearances `c` of one update with the one that came last. */
export const lastClearanceSql = "ORDER BY c.outcome = 'sent', c.step DESC NULLS LAST LIMIT 1";
