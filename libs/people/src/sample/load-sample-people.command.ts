import { newId, UnitOfWork, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { bodyZone } from '../accounts/body-zone.js';
import { giveRole } from '../accounts/give-role.js';
import {
  sampleBodies,
  samplePeople,
  sampleUnits,
  type SamplePerson,
  type SampleUnit,
} from './sample-register-people.js';

/**
 * Loads the invented units and people into the bodies of the sample register, which must be there. What stands is left
 * as it is: loading again changes nothing.
 */
@Injectable()
export class LoadSamplePeople {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param bodies the keys of the bodies in which each of them holds their role */
  async run(bodies: readonly string[] = sampleBodies): Promise<void> {
    await this.unitOfWork.run({ kind: 'system', name: 'sample' }, async (tx) => {
      const zone = await zoneOf(tx, bodies);
      const units = new Map<string, string>();
      for (const unit of sampleUnits) units.set(unit.key, await findOrMakeUnit(tx, unit, units));
      for (const person of samplePeople) {
        const id = await findOrMakePerson(tx, person, zone);
        const unit = person.unit === null ? null : units.get(person.unit)!;
        for (const body of bodies)
          await giveRole(tx, id, { body, role: person.role, unit, state: person.state });
      }
    });
  }
}

async function zoneOf(tx: Tx, bodies: readonly string[]): Promise<string> {
  const zones = [];
  for (const body of bodies) zones.push(await bodyZone(tx, body));
  const [zone] = zones;
  if (zone === undefined || zone === null || zones.includes(null)) {
    throw new Error(`the sample's people need the bodies ${bodies.join(' and ')}`);
  }
  return zone;
}

async function findOrMakeUnit(tx: Tx, unit: SampleUnit, made: ReadonlyMap<string, string>): Promise<string> {
  const parent = unit.parent === null ? null : made.get(unit.parent)!;
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO unit (id, key, parent_id, names, sample) VALUES ($1, $2, $3, $4, true)
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [newId(), unit.key, parent, JSON.stringify(unit.names)],
  );
  if (row !== undefined) {
    tx.record({
      action: 'unit.added',
      subject: { kind: 'unit', id: row.id },
      after: { ...unit, sample: true },
    });
    return row.id;
  }
  const [known] = await tx.query<{ id: string }>('SELECT id FROM unit WHERE key = $1', [unit.key]);
  return known!.id;
}

async function findOrMakePerson(tx: Tx, person: SamplePerson, zone: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO person (id, name, email, lang, zone, sample) VALUES ($1, $2, $3, $4, $5, true)
     ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
    [newId(), person.name, person.email, person.lang, zone],
  );
  if (row !== undefined) {
    tx.record({
      action: 'person.added',
      subject: { kind: 'person', id: row.id },
      after: { lang: person.lang, zone, sample: true },
    });
    return row.id;
  }
  const [known] = await tx.query<{ id: string }>('SELECT id FROM person WHERE lower(email) = lower($1)', [
    person.email,
  ]);
  return known!.id;
}
