import type { Message } from '#messages';
import { newId, Refused, UnitOfWork, type Actor, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { keyFromName, unitFaults } from '../core/index.js';
import {
  holdUnitTree,
  isWithin,
  openUnit,
  standingUnit,
  type StandingUnit,
  type UnitKind,
} from './unit-tree.js';

/** A unit that is made; its key from its name where none is said. */
export interface UnitToAdd {
  readonly key?: string;
  /** By language (ISO 639-1). */
  readonly names: Readonly<Record<string, string>>;
  /** The key of the unit that it is a part of. */
  readonly parent?: string | null;
  readonly kind?: UnitKind;
}

/** What is said anew of a unit; what is absent stays, names in other languages too. */
export interface UnitChange {
  readonly names?: Readonly<Record<string, string>>;
  readonly parent?: string | null;
  readonly kind?: UnitKind;
}

/** Makes units and changes them: their names, and their place in the tree. They belong to no body. */
@Injectable()
export class KeepUnits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns its key @throws Refused 'invalid' with what cannot be used */
  add(actor: Actor, unit: UnitToAdd): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await holdUnitTree(tx);
      return addUnit(tx, unit);
    });
  }

  /** @throws Refused 'not-found', 'stale', 'unit-closed'; 'invalid' with what cannot be used */
  change(actor: Actor, key: string, seen: number, change: UnitChange): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await holdUnitTree(tx);
      await changeUnit(tx, await openUnit(tx, key, seen), change);
    });
  }
}

/** Makes a unit while the tree is held. @returns its key */
export async function addUnit(
  tx: Tx,
  { key: given, names, parent = null, kind = 'unit' }: UnitToAdd,
): Promise<string> {
  const key = given ?? keyFromName(names['en'] ?? Object.values(names)[0] ?? '', 'unit');
  const faults: Message[] = unitFaults({ key, names }).map(({ message }) => message);
  if (faults.length === 0 && (await standingUnit(tx, key)) !== null)
    faults.push({ key: 'directory.fault.unitKeyTaken', values: { key } });
  if (faults.length > 0) throw new Refused('invalid', { faults });
  const above = parent === null ? null : await unitAbove(tx, parent);
  const id = newId();
  await tx.query('INSERT INTO unit (id, key, parent_id, names, kind) VALUES ($1, $2, $3, $4, $5)', [
    id,
    key,
    above?.id ?? null,
    JSON.stringify(tidy(names)),
    kind,
  ]);
  tx.record({
    action: 'unit.added',
    subject: { kind: 'unit', id },
    after: { key, parent, names: tidy(names), kind },
  });
  return key;
}

/** Changes an open unit while the tree is held; what is said as it stands changes nothing. */
export async function changeUnit(tx: Tx, unit: StandingUnit, change: UnitChange): Promise<void> {
  const names = { ...unit.names, ...tidy(change.names ?? {}) };
  const faults = unitFaults({ key: unit.key, names }).map(({ message }) => message);
  if (faults.length > 0) throw new Refused('invalid', { faults });
  const parent =
    change.parent === undefined
      ? unit.parent
      : change.parent === null
        ? null
        : (await unitAbove(tx, change.parent, unit)).id;
  const before = { names: unit.names, parent: unit.parent, kind: unit.kind };
  const after = { names, parent, kind: change.kind ?? unit.kind };
  if (isSame(before, after)) return;
  await tx.query(
    'UPDATE unit SET names = $2, parent_id = $3, kind = $4, version = version + 1 WHERE id = $1',
    [unit.id, JSON.stringify(names), parent, after.kind],
  );
  tx.record({ action: 'unit.changed', subject: { kind: 'unit', id: unit.id }, before, after });
}

async function unitAbove(tx: Tx, key: string, unit?: StandingUnit): Promise<StandingUnit> {
  const above = await standingUnit(tx, key);
  const fault = (word: 'noSuchUnit' | 'unitIsClosed' | 'unitInItself') =>
    new Refused('invalid', { faults: [{ key: `directory.fault.${word}`, values: { unit: key } }] });
  if (above === null) throw fault('noSuchUnit');
  if (above.closed) throw fault('unitIsClosed');
  if (unit !== undefined && (await isWithin(tx, above.id, unit.id))) throw fault('unitInItself');
  return above;
}

function tidy(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, name.trim()]));
}

interface Facts {
  readonly names: Readonly<Record<string, string>>;
  readonly parent: string | null;
  readonly kind: UnitKind;
}

function isSame(a: Facts, b: Facts): boolean {
  const langs = [...new Set([...Object.keys(a.names), ...Object.keys(b.names)])];
  return a.parent === b.parent && a.kind === b.kind && langs.every((lang) => a.names[lang] === b.names[lang]);
}
