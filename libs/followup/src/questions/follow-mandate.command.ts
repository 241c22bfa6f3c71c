import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { followMandate, mandateOwner, unfollowMandate } from '#register';
import { Injectable } from '@nestjs/common';

/** Whoever sees a mandate may follow it: news of it come with the one mail of a day. */
@Injectable()
export class FollowMandate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Doing so twice changes nothing. @throws Refused 'not-found' for what the viewer may not see too */
  follow(viewer: Viewer, actor: Actor, mandate: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await mandateOwner(tx, viewer, mandate);
      await follow(tx, mandate);
    });
  }

  /** What was to be told is told still: it happened while they followed. */
  unfollow(actor: Actor, mandate: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = personIn(tx);
      if (!(await unfollowMandate(tx, person, mandate))) return;
      const subject = { kind: 'person', id: person };
      tx.record({ action: 'person.unfollowed', subject, after: { mandate } });
    });
  }
}

/** Lets the person of a unit of work follow a mandate that they may see. */
export async function follow(tx: Tx, mandate: string): Promise<void> {
  const person = personIn(tx);
  if (!(await followMandate(tx, person, mandate))) return;
  tx.record({ action: 'person.followed', subject: { kind: 'person', id: person }, after: { mandate } });
}

function personIn(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  return tx.actor.id;
}
