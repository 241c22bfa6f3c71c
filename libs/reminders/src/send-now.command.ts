import { visibleBodies } from '#people';
import { Refused, UnitOfWork, type Actor, type CalendarDate, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { queueDigests } from './store/digest.repository.js';
import { listsDueTo, remindersDueTo } from './store/due.repository.js';
import { newsDueTo } from './store/news.repository.js';

/**
 * Officers let a mail go before its hour, or try one again that failed. At most one a person a day all the same: both go
 * through the same lease and the same row as every other.
 */
@Injectable()
export class SendNow {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Makes somebody's mail of today, whatever their hour.
   * @throws Refused 'not-found', 'nothing-due', 'digest-sent' when today's has gone or is on its way
   */
  today(viewer: Viewer, actor: Actor, person: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const onDate = await daySeen(tx, viewer, person);
      const due = [
        ...(await remindersDueTo(tx, person, onDate)),
        ...(await listsDueTo(tx, person, onDate)),
        ...(await newsDueTo(tx, person, onDate)),
      ];
      if (due.length === 0) throw new Refused('nothing-due');
      const [made] = await queueDigests(tx, [{ person, onDate }]);
      if (made === undefined) throw new Refused('digest-sent');
      tx.record({
        action: 'digest.sent-by-hand',
        subject: { kind: 'digest', id: made.id },
        after: { onDate },
      });
      tx.announce('send-digest', { digestId: made.id });
    });
  }

  /**
   * Tries a mail again that was given up: as that of today, unless there is one.
   * @throws Refused 'not-found', 'not-failed'
   */
  again(viewer: Viewer, actor: Actor, digest: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [standing] = await tx.query<{ person: string; state: string }>(
        'SELECT person_id AS person, state FROM digest WHERE id = $1 FOR UPDATE',
        [digest],
      );
      if (standing === undefined) throw new Refused('not-found');
      const today = await daySeen(tx, viewer, standing.person);
      if (standing.state !== 'failed') throw new Refused('not-failed');
      await tx.query(
        `UPDATE digest d SET state = 'queued', attempts = 0, on_date = CASE WHEN EXISTS (
           SELECT 1 FROM digest o WHERE o.person_id = d.person_id AND o.on_date = $2) THEN d.on_date ELSE $2 END
         WHERE d.id = $1`,
        [digest, today],
      );
      tx.record({ action: 'digest.tried-again', subject: { kind: 'digest', id: digest } });
      tx.announce('send-digest', { digestId: digest });
    });
  }
}

/** The day it is for a person. @throws Refused 'not-found' for somebody who has no role in the viewer's bodies */
async function daySeen(tx: Tx, viewer: Viewer, person: string): Promise<CalendarDate> {
  const bodies = visibleBodies(viewer, 'keep-reminders');
  const [found] = await tx.query<{ day: CalendarDate }>(
    `SELECT ($3::timestamptz AT TIME ZONE p.zone)::date::text AS day FROM person p WHERE p.id = $1 AND EXISTS (
       SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND ($2::text[] IS NULL OR g.body = ANY ($2)))`,
    [person, bodies === 'all' ? null : bodies, tx.at],
  );
  if (found === undefined) throw new Refused('not-found');
  return found.day;
}
