import { newId, Refused, UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { holdPerson, refuseBeyondReach } from '../accounts/held-person.js';
import { invitationLimits, minutesToWait } from '../core/index.js';

/** Lets a link be mailed to somebody by which they come in for the first time. It works once, and for longer than one they ask for. */
@Injectable()
export class InvitePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-found', 'role-elsewhere', 'account-closed', 'too-many-attempts'; 'invalid' for a mailbox */
  run(viewer: Viewer, actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await holdPerson(tx, viewer, id, null);
      refuseBeyondReach(viewer, person);
      if (person.closed) throw new Refused('account-closed');
      if (person.mailbox) {
        throw new Refused('invalid', { faults: [{ key: 'directory.fault.mailboxSignsNotIn' }] });
      }
      const since = new Date(tx.at.getTime() - invitationLimits.window);
      const sent = await tx.query<{ askedAt: Date }>(
        `SELECT asked_at AS "askedAt" FROM sign_in_link
         WHERE address_hash = sha256(convert_to(lower($1), 'UTF8')) AND asked_at > $2 ORDER BY asked_at`,
        [person.email, since],
      );
      if (sent.length >= invitationLimits.most)
        throw new Refused('too-many-attempts', { minutes: minutesToWait(sent[0]!.askedAt, tx.at) });
      const link = newId();
      await tx.query(
        `INSERT INTO sign_in_link (id, address_hash, asked_at, expires_at)
         VALUES ($1, sha256(convert_to(lower($2), 'UTF8')), $3, $4)`,
        [link, person.email, tx.at, new Date(tx.at.getTime() + invitationLimits.life)],
      );
      tx.record({ action: 'person.invited', subject: { kind: 'person', id }, after: { link } });
      tx.announce('send-sign-in-link', { linkId: link });
    });
  }
}
