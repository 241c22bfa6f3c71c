import { Refused, UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';
import { tidyEmail } from '../core/index.js';

/**
 * Forgets which account of their organization a person has, so that their next sign-in links the one that they have now.
 * Whoever came in by an account is signed out.
 */
@Injectable()
export class UnlinkAccounts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'invalid' when nobody has this address; 'not-found' when the person has no account linked */
  async run(actor: Actor, email: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const [person] = await tx.query<{ id: string }>(
        'SELECT id FROM person WHERE lower(email) = lower($1)',
        [tidyEmail(email)],
      );
      if (person === undefined) throw new Refused('invalid', { faults: [`email ${email}`] });
      const gone = await tx.query<{ issuer: string }>(
        'DELETE FROM outside_account WHERE person_id = $1 RETURNING issuer',
        [person.id],
      );
      if (gone.length === 0) throw new Refused('not-found');
      await tx.query(
        `UPDATE sign_in_session SET revoked_at = $2
         WHERE person_id = $1 AND signed_in_by = 'account' AND revoked_at IS NULL`,
        [person.id, tx.at],
      );
      tx.record({
        action: 'person.account-unlinked',
        subject: { kind: 'person', id: person.id },
        after: { issuers: gone.map(({ issuer }) => issuer) },
      });
    });
  }
}
