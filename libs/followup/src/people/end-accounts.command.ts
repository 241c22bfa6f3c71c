import {
  endAccount,
  holdPerson,
  passRoles,
  passStandIns,
  refuseBeyondReach,
  refuseWithoutAdministrator,
  rolesToPass,
  standsInFor,
  type HeldPerson,
  type RoleToPass,
} from '#people';
import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { workOfPerson, type WorkOfPerson } from '#register';
import { withdrawRemindersOf } from '#reminders';
import { Injectable } from '@nestjs/common';

/** What passes on when somebody leaves. */
export interface LeaveConsequences extends WorkOfPerson {
  readonly roles: readonly RoleToPass[];
  /** The names of those in whose place they hear. */
  readonly standsInFor: readonly string[];
}

/** Who leaves, and to whom their work passes; null: to whoever else is there, or the officers in their place. */
export interface Leaving {
  readonly person: string;
  /** The version that was seen; null when it does not matter. */
  readonly seen: number | null;
  readonly successor: string | null;
}

/**
 * Ends accounts: for a while, or because somebody leaves and their work passes on. Their name stays in what they did. Each
 * one unit of work, which the preview stops before it writes.
 */
@Injectable()
export class EndAccounts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Closes an account; opened again, it has its roles again. Of a closed one, nothing.
   * @throws Refused 'not-found', 'stale', 'role-elsewhere', 'last-administrator'
   */
  close(viewer: Viewer, actor: Actor, { person: id, seen }: Omit<Leaving, 'successor'>): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await holdPerson(tx, viewer, id, seen);
      refuseBeyondReach(viewer, person);
      if (person.closed) return;
      await refuseWithoutAdministrator(tx, id);
      const { roles } = await this.end(tx, id, { returns: true });
      tx.record({ action: 'person.closed', subject: { kind: 'person', id }, before: { roles } });
    });
  }

  /** @throws Refused as leave does */
  previewLeave(viewer: Viewer, actor: Actor, leaving: Leaving): Promise<LeaveConsequences> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.holdBoth(tx, viewer, leaving);
      return consequencesOf(tx, leaving);
    });
  }

  /**
   * Closes the account of somebody who leaves for good, and passes their roles to a successor, if there is one.
   * @throws Refused 'not-found', 'stale', 'role-elsewhere', 'account-closed', 'last-administrator'; 'invalid' for a
   * successor who cannot be
   */
  leave(viewer: Viewer, actor: Actor, leaving: Leaving): Promise<LeaveConsequences> {
    const { person: id, successor } = leaving;
    return this.unitOfWork.run(actor, async (tx) => {
      await this.holdBoth(tx, viewer, leaving);
      const consequences = await consequencesOf(tx, leaving);
      if (successor !== null) {
        await passRoles(tx, consequences.roles, successor);
        await passStandIns(tx, id, successor);
      }
      await refuseWithoutAdministrator(tx, id);
      const { roles } = await this.end(tx, id, { returns: false });
      tx.record({
        action: 'person.left',
        subject: { kind: 'person', id },
        before: { roles },
        after: { successor },
      });
      return consequences;
    });
  }

  private async end(tx: Tx, id: string, how: { readonly returns: boolean }) {
    const ended = await endAccount(tx, id, how);
    await withdrawRemindersOf(tx, id);
    return ended;
  }

  private async holdBoth(tx: Tx, viewer: Viewer, { person: id, seen, successor }: Leaving): Promise<void> {
    const person = await holdPerson(tx, viewer, id, seen);
    refuseBeyondReach(viewer, person);
    if (person.closed) throw new Refused('account-closed');
    if (successor !== null) await holdSuccessor(tx, viewer, person, successor);
  }
}

/** Whoever takes over is somebody else, whom the viewer knows, here, and no mailbox unless for a mailbox. */
async function holdSuccessor(tx: Tx, viewer: Viewer, person: HeldPerson, id: string): Promise<void> {
  const successor = id === person.id ? null : await holdPerson(tx, viewer, id, null).catch(nobody);
  if (successor === null || successor.closed || successor.mailbox !== person.mailbox)
    throw new Refused('invalid', { faults: [{ key: 'directory.fault.successor' }] });
}

function nobody(error: unknown): null {
  if (error instanceof Refused && error.tag === 'not-found') return null;
  throw error;
}

async function consequencesOf(tx: Tx, { person, successor }: Leaving): Promise<LeaveConsequences> {
  return {
    ...(await workOfPerson(tx, person)),
    roles: await rolesToPass(tx, person, successor),
    standsInFor: (await standsInFor(tx, person)).map(({ name }) => name),
  };
}
