import { newId, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { holdPerson, refuseBeyondReach, type HeldPerson } from '../accounts/held-person.js';
import { invitationLimits, minutesToWait, passwordLinkLife } from '../core/index.js';
import { newToken } from './opaque-token.js';

/** A link to hand over: its secret, told here alone, and until when it works. */
export interface LinkToHandOver {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Lets somebody in who is new, or cannot come in any more: by a link that is mailed to them, or by one that the
 * administrator hands over. Whoever has it comes in as that person, so it is made for those alone who have roles in no other
 * body than the administrator's.
 */
@Injectable()
export class InvitePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Lets a link be mailed. It signs in once, and for longer than one that they ask for.
   * @throws Refused 'not-found', 'role-elsewhere', 'account-closed', 'too-many-attempts'; 'invalid' for a mailbox
   */
  mail(viewer: Viewer, actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { email } = await holdInvited(tx, viewer, id);
      await refuseTooMany(tx, email);
      const link = newId();
      await tx.query(
        `INSERT INTO sign_in_link (id, address_hash, asked_at, expires_at, invited)
         VALUES ($1, sha256(convert_to(lower($2), 'UTF8')), $3, $4, true)`,
        [link, email, tx.at, new Date(tx.at.getTime() + invitationLimits.life)],
      );
      tx.record({ action: 'person.invited', subject: { kind: 'person', id }, after: { link } });
      tx.announce('send-sign-in-link', { linkId: link });
    });
  }

  /**
   * Makes a link with which they choose a password. One that was made before opens nothing any more.
   * @throws Refused 'not-found', 'role-elsewhere', 'account-closed'; 'invalid' for a mailbox
   */
  handOver(viewer: Viewer, actor: Actor, id: string): Promise<LinkToHandOver> {
    return this.unitOfWork.run(actor, async (tx) => {
      await holdInvited(tx, viewer, id);
      const { token, hash } = newToken();
      const expiresAt = new Date(tx.at.getTime() + passwordLinkLife);
      const link = newId();
      await tx.query('DELETE FROM password_link WHERE person_id = $1 AND used_at IS NULL', [id]);
      await tx.query(
        'INSERT INTO password_link (id, person_id, token_hash, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
        [link, id, hash, tx.at, expiresAt],
      );
      tx.record({
        action: 'person.password-link-made',
        subject: { kind: 'person', id },
        after: { link, expiresAt },
      });
      return { token, expiresAt };
    });
  }
}

async function holdInvited(tx: Tx, viewer: Viewer, id: string): Promise<HeldPerson> {
  const person = await holdPerson(tx, viewer, id, null);
  refuseBeyondReach(viewer, person);
  // Of somebody who has no role anywhere nobody is the administrator.
  if (viewer.kind === 'person' && person.bodies.length === 0) throw new Refused('not-found');
  if (person.closed) throw new Refused('account-closed');
  if (person.mailbox)
    throw new Refused('invalid', { faults: [{ key: 'directory.fault.mailboxSignsNotIn' }] });
  return person;
}

async function refuseTooMany(tx: Tx, email: string): Promise<void> {
  const since = new Date(tx.at.getTime() - invitationLimits.window);
  const sent = await tx.query<{ askedAt: Date }>(
    `SELECT asked_at AS "askedAt" FROM sign_in_link
     WHERE address_hash = sha256(convert_to(lower($1), 'UTF8')) AND invited AND asked_at > $2 ORDER BY asked_at`,
    [email, since],
  );
  if (sent.length >= invitationLimits.most)
    throw new Refused('too-many-attempts', { minutes: minutesToWait(sent[0]!.askedAt, tx.at) });
}
