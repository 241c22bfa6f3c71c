import { newId, Refused, UnitOfWork, type Actor, type Role, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { personFaults, roleFaults, tidyEmail } from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { refuseWeak } from '../sign-in/refuse-weak.js';
import { setPassword } from '../sign-in/set-password.js';
import { PersonEntity } from '../store/person.entity.js';
import { unitByKey } from '../units/unit-by-key.query.js';
import { bodyZone } from './body-zone.js';
import { giveRole, planForHearers } from './give-role.js';

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
  /** An address that the delegates of a State share: nobody signs in with it. */
  readonly mailbox?: boolean;
}

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
   * @throws Refused 'invalid' with what cannot be used; 'weak-password' with why; 'account-closed'
   */
  async run(actor: Actor, person: PersonToAdd): Promise<string> {
    refuseUnusable(person);
    const passwordHash = person.password === undefined ? null : await this.passwords.hash(person.password);
    return this.unitOfWork.run(actor, async (tx) => {
      const zone = await bodyZone(tx, person.body);
      if (zone === null) {
        const values = { body: person.body };
        throw new Refused('invalid', { faults: [{ key: 'directory.fault.noSuchBody', values }] });
      }
      const unit = await unitOf(tx, person.unit);
      const id = await findOrMake(tx, person, zone);
      const grant = { body: person.body, role: person.role, unit, state: person.state ?? null };
      if (await giveRole(tx, id, grant)) planForHearers(tx, [grant]);
      if (passwordHash !== null) await setPassword(tx, id, passwordHash);
      return id;
    });
  }
}

function refuseUnusable(person: PersonToAdd): void {
  const faults = personFaults(person).map(({ message }) => message);
  if (faults.length > 0) throw new Refused('invalid', { faults });
  const { password, name, email } = person;
  if (password !== undefined) refuseWeak(password, { name, email });
}

async function unitOf(tx: Tx, key: string | undefined): Promise<string | null> {
  if (key === undefined) return null;
  const unit = await unitByKey(tx, key);
  if (unit === null)
    throw new Refused('invalid', { faults: [{ key: 'directory.fault.noSuchUnit', values: { unit: key } }] });
  return unit;
}

async function findOrMake(tx: Tx, person: PersonToAdd, zone: string): Promise<string> {
  const { email, name, lang = 'en', mailbox = false, password } = person;
  const [known] = await tx.query<{ id: string; closed: boolean; mailbox: boolean }>(
    `SELECT id, closed_at IS NOT NULL AS closed, mailbox FROM person WHERE lower(email) = lower($1) FOR UPDATE`,
    [tidyEmail(email)],
  );
  if (known?.closed) throw new Refused('account-closed');
  const isMailbox = known?.mailbox ?? mailbox;
  const faults = roleFaults({ ...person, mailbox: isMailbox });
  if (known !== undefined && known.mailbox !== mailbox && (mailbox || faults.length > 0)) {
    throw new Refused('invalid', { faults: [{ key: 'directory.fault.mailboxOrPerson' }] });
  }
  if (isMailbox && password !== undefined) {
    throw new Refused('invalid', { faults: [{ key: 'directory.fault.mailboxSignsNotIn' }] });
  }
  if (known !== undefined) return known.id;
  const id = newId();
  const row = { id, name: name.trim(), email: tidyEmail(email), lang, zone, mailbox };
  await tx.manager.insert(PersonEntity, row);
  // Name and address stand in the person's row alone: the trail outlives them.
  tx.record({
    action: 'person.added',
    subject: { kind: 'person', id },
    after: { lang, zone, ...(mailbox && { mailbox }) },
  });
  return id;
}
