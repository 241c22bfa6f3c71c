/** What was written last of item `i` and not returned: how far it is, as the secretariat knows it. */
const newest = `
  LEFT JOIN LATERAL (
    SELECT w.id, w.implementation FROM item_update w
    WHERE w.item_id = i.id AND NOT EXISTS (
      SELECT 1 FROM item_clearance c WHERE c.update_id = w.id AND c.outcome = 'returned')
    ORDER BY w.at DESC, w.id DESC LIMIT 1) newest ON true`;

/** The update of item `i` that was cleared last: what members read. */
const told = `
  LEFT JOIN LATERAL (
    SELECT w.id, w.implementation FROM item_update w JOIN item_clearance c ON c.update_id = w.id AND c.outcome = 'cleared'
    WHERE w.item_id = i.id ORDER BY w.at DESC, w.id DESC LIMIT 1) told ON true`;

/** Whether what was written last of item `i` was neither cleared nor returned. */
const waits = `
  coalesce((SELECT NOT EXISTS (SELECT 1 FROM item_clearance c WHERE c.update_id = w.id)
            FROM item_update w WHERE w.item_id = i.id ORDER BY w.at DESC, w.id DESC LIMIT 1), false)`;

/**
 * How items are read, everywhere: what a viewer may see of them is decided here, in SQL. `v.implementation`: how far an item
 * is, as far as this viewer is told; what is not cleared reads "in progress" to members, or as it was cleared last.
 * Takes $1 bodies seen (null: all), $2 bodies of which the viewer is an insider (null: all), $3 mandates, $4 now.
 */
export const itemsFrom = `
  FROM mandate_item i
  JOIN mandate m ON m.id = i.mandate_id
  JOIN body b ON b.key = m.body
  LEFT JOIN unit u ON u.id = coalesce(i.unit_id, m.unit_id)
  ${newest} ${told}
  CROSS JOIN LATERAL (
    SELECT s.insider, ($4::timestamptz AT TIME ZONE b.zone)::date AS today,
      CASE WHEN s.insider THEN coalesce(newest.implementation, 'not-started')
           ELSE coalesce(told.implementation, CASE WHEN newest.id IS NULL THEN 'not-started' ELSE 'in-progress' END)
      END AS implementation
    FROM (SELECT $2::text[] IS NULL OR m.body = ANY ($2) AS insider) s) v
  WHERE ($1::text[] IS NULL OR m.body = ANY ($1)) AND i.mandate_id = ANY ($3::uuid[])`;

/** What is done, or will not be: nobody waits for it any more. */
export const isSettledItemSql = `
  (v.implementation IN ('implemented', 'closed') OR i.acceptance IS NOT DISTINCT FROM 'not-accepted')`;

/** Items `i` of mandates `m` with how far they are (`v.implementation`), as the secretariat knows it. */
export const itemsInside = `
  FROM mandate_item i JOIN mandate m ON m.id = i.mandate_id LEFT JOIN unit u ON u.id = coalesce(i.unit_id, m.unit_id) ${newest}
  CROSS JOIN LATERAL (SELECT coalesce(newest.implementation, 'not-started') AS implementation) v`;

/** Of those, the ones that are still to be done by a day of their own. */
export const isToBeDoneSql = `(i.target_date IS NOT NULL AND m.life = 'active' AND NOT ${isSettledItemSql})`;

export const itemColumns = `
  i.id, i.mandate_id AS mandate, i.number, i.texts, i.document, i.unit_id IS NOT NULL AS "hasOwnUnit",
  CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('key', u.key, 'names', u.names) END AS unit,
  i.acceptance, i.acceptance_reason AS reason, i.target_date::text AS "targetDate", v.implementation,
  CASE WHEN v.insider THEN ${waits} END AS "waitsForClearance",
  (i.target_date < v.today AND NOT ${isSettledItemSql}) IS TRUE AS overdue, i.version`;

/** The unit that owes item `i` of mandate `m` and those above it, nearest first: the ids that the policy asks for. */
export const itemOwnerSql = `
  ARRAY(WITH RECURSIVE up AS (
      SELECT id, parent_id, 0 AS n FROM unit WHERE id = coalesce(i.unit_id, m.unit_id)
      UNION ALL SELECT p.id, p.parent_id, up.n + 1 FROM unit p JOIN up ON p.id = up.parent_id WHERE up.n < 50)
    SELECT id::text FROM up ORDER BY n)`;
