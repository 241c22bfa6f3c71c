import { UnitOfWork, type Actor, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { planForHearers } from './give-role.js';
import { holdPerson, refuseBeyondReach } from './held-person.js';

/** Opens a closed account again, with the roles that were closed with it; of somebody who had left, without any. */
@Injectable()
export class ReopenAccount {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of an account that is open, nothing. @throws Refused 'not-found', 'stale', 'role-elsewhere' */
  run(viewer: Viewer, actor: Actor, id: string, seen: number | null): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await holdPerson(tx, viewer, id, seen);
      refuseBeyondReach(viewer, person);
      if (!person.closed) return;
      const roles = await tx.query<Grant>(
        `WITH former AS (DELETE FROM former_role WHERE person_id = $1 AND returns RETURNING *),
           given AS (INSERT INTO role_grant (id, person_id, body, role, unit_id, state)
             SELECT id, person_id, body, role, unit_id, state FROM former ON CONFLICT DO NOTHING)
         SELECT body, role, unit_id AS unit, state FROM former ORDER BY body, role, id`,
        [id],
      );
      await tx.query('UPDATE person SET closed_at = NULL, version = version + 1 WHERE id = $1', [id]);
      tx.record({ action: 'person.reopened', subject: { kind: 'person', id }, after: { roles } });
      planForHearers(tx, roles);
    });
  }
}
