import { UnitOfWork, type Actor, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { holdPerson, raiseVersion, refuseBeyondReach } from './held-person.js';

/**
 * Forgets which account of their organization a person has, so that their next sign-in links the one that they have now.
 * Whoever came in by an account is signed out.
 */
@Injectable()
export class UnlinkAccounts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns how many were forgotten; nothing changes where none was linked @throws Refused 'not-found', 'role-elsewhere' */
  run(viewer: Viewer, actor: Actor, id: string): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuseBeyondReach(viewer, await holdPerson(tx, viewer, id, null));
      const gone = await tx.query<{ issuer: string }>(
        'DELETE FROM outside_account WHERE person_id = $1 RETURNING issuer',
        [id],
      );
      if (gone.length === 0) return 0;
      await tx.query(
        `UPDATE sign_in_session SET revoked_at = $2
         WHERE person_id = $1 AND signed_in_by = 'account' AND revoked_at IS NULL`,
        [id, tx.at],
      );
      await raiseVersion(tx, id);
      tx.record({
        action: 'person.account-unlinked',
        subject: { kind: 'person', id },
        after: { issuers: gone.map(({ issuer }) => issuer) },
      });
      return gone.length;
    });
  }
}
