import { Refused, UnitOfWork, within, type Actor, type Role, type Tx, type Viewer } from '#platform';
import { isSpokenLanguage, type Message } from '#messages';
import { Injectable } from '@nestjs/common';
import { isEmail, may, nameFaults, roleFaults, rolesThatMay, tidyEmail } from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { unitByKey } from '../units/unit-by-key.query.js';
import { AddPerson, type PersonToAdd } from './add-person.command.js';
import { giveRole, planForHearers } from './give-role.js';
import { holdPerson, raiseVersion, refuseBeyondReach, type HeldPerson } from './held-person.js';
import { refuseWithoutAdministrator } from './refuse-without-administrator.js';

/** What is said anew of a person; what is absent stays. */
export interface PersonChange {
  readonly name?: string;
  readonly email?: string;
  readonly lang?: string;
}

/** A role as it is given: the unit by its key, the State by its two letters. */
export interface RoleToGive {
  readonly role: Role;
  readonly body: string;
  readonly unit?: string;
  readonly state?: string;
}

/**
 * What an administrator does with the people of their bodies. A role is given and taken by whoever keeps the people of its
 * body; what is a person's everywhere, by whoever keeps those of all their bodies.
 */
@Injectable()
export class KeepPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Adds a person with a role; one who has this address already gets the role, and keeps their name.
   * @returns the person's id
   * @throws Refused as AddPerson does; 'not-allowed' for another body
   */
  async add(viewer: Viewer, actor: Actor, person: Omit<PersonToAdd, 'password'>): Promise<string> {
    refuseElsewhere(viewer, person.body);
    return this.unitOfWork.run(actor, (tx) => new AddPerson(within(tx), this.passwords).run(actor, person));
  }

  /** @throws Refused 'not-found', 'stale', 'role-elsewhere'; 'invalid' with what cannot be used */
  change(viewer: Viewer, actor: Actor, id: string, seen: number, change: PersonChange): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await holdPerson(tx, viewer, id, seen);
      refuseBeyondReach(viewer, person);
      await changePerson(tx, person, change);
    });
  }

  /** @throws Refused 'not-found', 'stale', 'not-allowed', 'account-closed'; 'invalid' with what cannot be used */
  async giveRole(
    viewer: Viewer,
    actor: Actor,
    id: string,
    { seen, ...role }: RoleToGive & { readonly seen: number | null },
  ): Promise<void> {
    refuseElsewhere(viewer, role.body);
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await holdPerson(tx, viewer, id, seen);
      if (person.closed) throw new Refused('account-closed');
      const faults = roleFaults({ ...role, mailbox: person.mailbox }).map(({ message }) => message);
      const unit = role.unit === undefined ? null : await unitByKey(tx, role.unit);
      if (role.unit !== undefined && unit === null) {
        faults.push({ key: 'directory.fault.noSuchUnit', values: { unit: role.unit } });
      }
      if (faults.length > 0) throw new Refused('invalid', { faults });
      const grant = { body: role.body, role: role.role, unit, state: role.state ?? null };
      if (!(await giveRole(tx, id, grant))) return;
      await raiseVersion(tx, id);
      planForHearers(tx, [grant]);
    });
  }

  /** @throws Refused 'not-found', 'stale', 'not-allowed', 'last-administrator' */
  takeRole(
    viewer: Viewer,
    actor: Actor,
    id: string,
    { seen, role }: { readonly seen: number | null; readonly role: string },
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await holdPerson(tx, viewer, id, seen);
      const [held] = await tx.query<{ body: string; role: Role; unit: string | null; state: string | null }>(
        'SELECT body, role, unit_id AS unit, state FROM role_grant WHERE id = $1 AND person_id = $2',
        [role, id],
      );
      if (held === undefined) throw new Refused('not-found');
      refuseElsewhere(viewer, held.body);
      if (held.role === 'administrator') await refuseWithoutAdministrator(tx, id, [held.body]);
      await tx.query('DELETE FROM role_grant WHERE id = $1', [role]);
      await raiseVersion(tx, id);
      tx.record({
        action: 'role.taken',
        subject: { kind: 'person', id },
        body: held.body,
        before: { role: held.role, unit: held.unit, state: held.state },
      });
      planForHearers(tx, [held]);
    });
  }
}

/** Who keeps nobody of that body is told as much as somebody for whom there is none. */
function refuseElsewhere(viewer: Viewer, body: string): void {
  if (may(viewer, 'keep-people', body)) return;
  if (!may(viewer, 'see-calendar', body)) throw new Refused('not-found');
  throw new Refused('not-allowed', { action: 'keep-people', roles: rolesThatMay('keep-people') });
}

/** Says something anew of a person who is held; what is said as it stands changes nothing. */
export async function changePerson(tx: Tx, person: HeldPerson, change: PersonChange): Promise<void> {
  const { name = person.name, email = person.email, lang = person.lang } = change;
  const next = { name: name.trim(), email: tidyEmail(email), lang };
  const faults: Message[] = nameFaults(name).map(({ message }) => message);
  if (!isEmail(next.email)) faults.push({ key: 'directory.fault.email', values: { email: next.email } });
  if (!isSpokenLanguage(lang)) faults.push({ key: 'directory.fault.lang', values: { lang } });
  const taken = await tx.query('SELECT 1 FROM person WHERE lower(email) = lower($1) AND id <> $2', [
    next.email,
    person.id,
  ]);
  if (taken.length > 0) faults.push({ key: 'directory.fault.emailTaken', values: { email: next.email } });
  if (faults.length > 0) throw new Refused('invalid', { faults });

  const changed = (['name', 'email', 'lang'] as const).filter((field) => next[field] !== person[field]);
  if (changed.length === 0) return;
  await tx.query('UPDATE person SET name = $2, email = $3, lang = $4, version = version + 1 WHERE id = $1', [
    person.id,
    next.name,
    next.email,
    next.lang,
  ]);
  // A link that was mailed to the old address must not let its reader in.
  if (changed.includes('email')) await tx.query('DELETE FROM sign_in_link WHERE person_id = $1', [person.id]);
  // Which, and not what: name and address stand in the person's row alone.
  tx.record({ action: 'person.changed', subject: { kind: 'person', id: person.id }, after: { changed } });
}
