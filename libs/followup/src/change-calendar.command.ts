import {
  bodyOf,
  parseSessionKey,
  planCalendarChange,
  sessionOf,
  writeCalendarChange,
  type CalendarChange,
  type PlannedCalendarChange,
  type StoredCalendar,
  type StoredSession,
} from '#calendar';
import { may, rolesThatMay, visibleBodies } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { lockMandatesDueTo, openDocumentsOf, standingMandates, type DueTask } from '#register';
import { Injectable } from '@nestjs/common';
import { consequencesOf, type Consequences } from './consequences.js';
import { paperConsequences, type PaperConsequence } from './documents/paper-consequences.js';
import { planListsOf } from './reminding/plan-lists.js';
import { planAgain, writeAgain, type ResolvedAgain } from './resolve-mandates-again.js';

/** A change of the calendar that somebody asks for. */
export interface AskedChange {
  readonly change: CalendarChange;
  /** The version of the session or body that they saw; null when they do not say. */
  readonly seen: number | null;
  /** Why, for the trail. */
  readonly reason?: string | null;
}

/** The calendar after a change, and what the change does to what is owed. */
export interface CalendarChanged {
  /** The session that was changed or made; null when the change was of the body itself. */
  readonly session: StoredSession | null;
  readonly body: StoredCalendar['bodies'][number];
  readonly consequences: Consequences;
}

/**
 * A session moves, the tasks, deadlines and reminders follow: in one unit of work, with one entry in the trail. Whatever
 * was delivered or sent stays as it was. All throw Refused 'not-found', 'not-allowed'; 'stale' with the newer version;
 * 'invalid' with what to do.
 */
@Injectable()
export class ChangeCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, actor: Actor, asked: AskedChange): Promise<CalendarChanged> {
    refuseWhoMayNot(viewer, asked.change);
    return this.unitOfWork.run(actor, async (tx) => {
      const { planned, again, papers } = await this.plan(tx, asked);
      await writeCalendarChange(tx, planned, toldOf(again, asked.reason ?? null));
      await writeAgain(tx, again);
      if (planned.changes) {
        await planListsOf(tx, { clock: this.clock, calendar: planned.after }, planned.body);
      }
      return this.answer(planned, again, papers, planned.changes ? 1 : 0);
    });
  }

  /** Exactly what `run` would answer: the same, stopped before anything is written. */
  async preview(viewer: Viewer, actor: Actor, asked: AskedChange): Promise<CalendarChanged> {
    refuseWhoMayNot(viewer, asked.change);
    return this.unitOfWork.run(actor, async (tx) => {
      const { planned, again, papers } = await this.plan(tx, asked);
      return this.answer(planned, again, papers, 0);
    });
  }

  private async plan(tx: Tx, { change, seen }: AskedChange) {
    const planned = await planCalendarChange(tx, change, seen);
    const bodies = planned.changes ? [planned.body] : [];
    const mandates =
      bodies.length === 0 ? [] : await standingMandates(tx, await lockMandatesDueTo(tx, bodies));
    const again = await planAgain(tx, { clock: this.clock, calendar: planned.after }, mandates);
    const papers = paperConsequences(
      planned.changes ? await openDocumentsOf(tx, planned.body) : [],
      { before: planned.before, after: planned.after, moved: again.papers },
      this.clock.today(bodyOf(planned.after, planned.body)?.zone ?? 'UTC'),
    );
    return { planned, again, papers };
  }

  private answer(
    { session: key, body: ofBody, before, after }: PlannedCalendarChange,
    again: ResolvedAgain,
    papers: readonly PaperConsequence[],
    newer: number,
  ): CalendarChanged {
    const standing = before.sessions.find((own) => own.key === key);
    const session =
      key === null ? null : { ...sessionOf(after, key)!, version: (standing?.version ?? 0) + newer };
    const stood = before.bodies.find((own) => own.key === ofBody)!;
    const body = { ...bodyOf(after, ofBody)!, version: stood.version + (key === null ? newer : 0) };
    const today = (of: string) => this.clock.today(bodyOf(after, of)?.zone ?? 'UTC');
    return { session, body, consequences: consequencesOf(again, papers, today) };
  }
}

function refuseWhoMayNot(viewer: Viewer, change: CalendarChange): void {
  const body = bodyNamed(change);
  const seen = visibleBodies(viewer, 'see-calendar');
  if (body === null || (seen !== 'all' && !seen.includes(body))) throw nothingThere(change);
  if (may(viewer, 'keep-calendar', body)) return;
  throw new Refused('not-allowed', { action: 'keep-calendar', roles: rolesThatMay('keep-calendar') });
}

/** Whoever makes a session has typed the body's key; whoever changes something has followed an address. */
function nothingThere(change: CalendarChange): Refused {
  if (change.of !== 'new-session') return new Refused('not-found');
  const values = { path: change.session.body };
  return new Refused('invalid', { faults: [{ key: 'change.fault.noSuchBody', values }] });
}

function bodyNamed(change: CalendarChange): string | null {
  if (change.of === 'body') return change.key;
  return change.of === 'session' ? (parseSessionKey(change.key)?.body ?? null) : change.session.body;
}

/** What the one entry in the trail says beside the calendar: each task as it was and is, and the reason. */
function toldOf({ resolved, reminders }: ResolvedAgain, reason: string | null) {
  const told = (task: string, { slot, state, session, start }: DueTask) => ({
    task,
    slot,
    state,
    session,
    start,
  });
  const changed = resolved.flatMap((mandate) => mandate.changed);
  const added = resolved.flatMap((mandate) => mandate.added);
  return {
    before: { tasks: changed.map(({ standing }) => told(standing.id, standing)) },
    after: {
      tasks: [
        ...changed.map(({ standing, now }) => told(standing.id, now)),
        ...added.map((task) => told(task.id, task)),
      ],
      reminders: { added: reminders.add.length, withdrawn: reminders.withdraw.length },
      reason,
    },
  };
}
