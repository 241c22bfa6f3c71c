import { bodyOf, holdCalendar, loadCalendar } from '#calendar';
import { may } from '#people';
import { Clock, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { openMembersList, setMembersList, type StoredMembersList } from '#reminders';
import { Injectable } from '@nestjs/common';
import { planListsOf } from './plan-lists.js';

/** Who does something with which list, and which version of it they saw. */
export interface ListActed {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly list: string;
  readonly seen: number;
}

/**
 * A governance officer lets the list of outstanding mandates go to the members of a body, or holds it: those who have not
 * got it yet do not get it then. Both throw Refused 'not-found', 'stale', 'list-past' when the session has opened.
 */
@Injectable()
export class ReleaseMembersList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Released before its day, it goes on its day; after it, with the next mails. */
  release(acted: ListActed): Promise<void> {
    return this.set(acted, 'released');
  }

  hold(acted: ListActed): Promise<void> {
    return this.set(acted, 'held');
  }

  private set({ viewer, actor, list: id, seen }: ListActed, state: 'released' | 'held'): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await holdCalendar(tx);
      const list = await openMembersList(tx, id);
      if (list === null || !may(viewer, 'keep-reminders', list.body)) throw new Refused('not-found');
      if (list.version !== seen) throw new Refused('stale', { version: list.version });
      if (list.state === state) return;
      await this.change(tx, list, state, actor);
    });
  }

  private async change(tx: Tx, list: StoredMembersList, state: 'released' | 'held', actor: Actor) {
    const calendar = await loadCalendar(tx, [list.body]);
    const today = this.clock.today(bodyOf(calendar, list.body)?.zone ?? 'UTC');
    if (list.opensOn < today || list.state === 'withdrawn') throw new Refused('list-past');
    const by = actor.kind === 'person' ? actor.id : null;
    await setMembersList(tx, list.id, state === 'held' ? { state } : { state, by });
    const lists = await planListsOf(tx, { clock: this.clock, calendar }, list.body);
    tx.record({
      action: `members-list.${state}`,
      subject: { kind: 'members-list', id: list.id },
      body: list.body,
      before: { state: list.state },
      after: { state, session: list.session, added: lists.add.length, closed: lists.close.length },
    });
  }
}
