import { Refused, type Tx } from '#platform';

/** A unit as it stands while the tree of units is held. */
export interface StandingUnit {
  readonly id: string;
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
  readonly kind: UnitKind;
  /** The id of the unit that it is a part of. */
  readonly parent: string | null;
  readonly closed: boolean;
  readonly version: number;
}

/** A unit of the secretariat, or a body outside of it that owes something. */
export type UnitKind = 'unit' | 'outside';

/** Holds the tree until the unit of work ends: two who move units at once could else make them parts of each other. */
export async function holdUnitTree(tx: Tx): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('unit-tree', 0))");
}

/** null when there is none of this key */
export async function standingUnit(tx: Tx, key: string): Promise<StandingUnit | null> {
  const [unit] = await tx.query<StandingUnit>(
    `SELECT id, key, names, kind, parent_id AS parent, closed_at IS NOT NULL AS closed, version FROM unit
     WHERE key = $1 FOR UPDATE`,
    [key],
  );
  return unit ?? null;
}

/**
 * The unit that a change is about.
 * @throws Refused 'not-found'; 'unit-closed', for what is closed stays as it was; 'stale'
 */
export async function openUnit(tx: Tx, key: string, seen: number | null): Promise<StandingUnit> {
  const unit = await standingUnit(tx, key);
  if (unit === null) throw new Refused('not-found');
  if (unit.closed) throw new Refused('unit-closed', { unit: key });
  if (seen !== null && unit.version !== seen) throw new Refused('stale', { version: unit.version });
  return unit;
}

/** Whether a unit is another one, or a part of it at any depth. */
export async function isWithin(tx: Tx, unit: string, whole: string): Promise<boolean> {
  const found = await tx.query(
    `WITH RECURSIVE up AS (SELECT id, parent_id FROM unit WHERE id = $1
       UNION SELECT u.id, u.parent_id FROM unit u JOIN up ON u.id = up.parent_id)
     SELECT 1 FROM up WHERE id = $2`,
    [unit, whole],
  );
  return found.length > 0;
}
