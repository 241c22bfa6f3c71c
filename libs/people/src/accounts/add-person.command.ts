import { newId, Refused, UnitOfWork, type Actor, type Role, type Tx } from '#platform';
import { isSpokenLanguage } from '#messages';
import { Injectable } from '@nestjs/common';
import { isEmail, threeLetters, tidyEmail } from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { refuseWeak } from '../sign-in/refuse-weak.js';
import { setPassword } from '../sign-in/set-password.js';
import { PersonEntity } from '../store/person.entity.js';
import { unitByKey } from '../units/unit-by-key.query.js';
import { bodyZone } from './body-zone.js';
import { giveRole } from './give-role.js';

/** A person with one role in one body. */
export interface PersonToAdd {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The key of the body. */
  readonly body: string;
  /** The key of the unit for which a director or focal point works. */
  readonly unit?: string;
  /** The State that a member or reader comes from, by its two letters (ISO 3166-1). */
  readonly state?: string;
  /** English unless said. */
  readonly lang?: string;
  /** Without one, they cannot sign in by password. */
  readonly password?: string;
}

/** Those who may hear of tasks: with one more of them, what is planned for the others may be theirs. */
const hears: ReadonlySet<Role> = new Set(['governance-officer', 'director', 'focal-point']);

const isFromState = (role: Role): boolean => role === 'member' || role === 'reader';

/**
 * Adds a person, or gives the one who has this address already another role, and a new password when one is given: then
 * whoever was signed in with the old one is signed out. A name and language that stand are left as they are.
 */
@Injectable()
export class AddPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @returns the person's id
   * @throws Refused 'invalid' with what cannot be used; 'weak-password' with why
   */
  async run(actor: Actor, person: PersonToAdd): Promise<string> {
    refuseUnusable(person);
    const passwordHash = person.password === undefined ? null : await this.passwords.hash(person.password);
    return this.unitOfWork.run(actor, async (tx) => {
      const zone = await bodyZone(tx, person.body);
      if (zone === null) throw new Refused('invalid', { faults: [`body ${person.body}`] });
      const unit = await unitOf(tx, person.unit);
      const id = await findOrMake(tx, person, zone);
      const grant = { body: person.body, role: person.role, unit, state: person.state ?? null };
      if ((await giveRole(tx, id, grant)) && hears.has(person.role)) {
        tx.announce('plan-reminders', { body: person.body });
      }
      if (passwordHash !== null) await setPassword(tx, id, passwordHash);
      return id;
    });
  }
}

function refuseUnusable({ email, name, role, unit, state, lang, password }: PersonToAdd): void {
  const faults = [
    ...(isEmail(tidyEmail(email)) ? [] : [`email ${email}`]),
    ...(name.trim() === '' ? ['name'] : []),
    ...(lang === undefined || isSpokenLanguage(lang) ? [] : [`lang ${lang}`]),
    ...(unit === undefined || role === 'director' || role === 'focal-point' ? [] : [`unit ${unit}`]),
    ...(state === undefined || (isFromState(role) && threeLetters(state) !== null) ? [] : [`state ${state}`]),
  ];
  if (faults.length > 0) throw new Refused('invalid', { faults });
  if (password !== undefined) refuseWeak(password, { name, email });
}

async function unitOf(tx: Tx, key: string | undefined): Promise<string | null> {
  if (key === undefined) return null;
  const unit = await unitByKey(tx, key);
  if (unit === null) throw new Refused('invalid', { faults: [`unit ${key}`] });
  return unit;
}

async function findOrMake(tx: Tx, { email, name, lang = 'en' }: PersonToAdd, zone: string): Promise<string> {
  const [known] = await tx.query<{ id: string }>('SELECT id FROM person WHERE lower(email) = lower($1)', [
    tidyEmail(email),
  ]);
  if (known !== undefined) return known.id;
  const id = newId();
  await tx.manager.insert(PersonEntity, { id, name: name.trim(), email: tidyEmail(email), lang, zone });
  // Name and address stand in the person's row alone: the trail outlives them.
  tx.record({ action: 'person.added', subject: { kind: 'person', id }, after: { lang, zone } });
  return id;
}
