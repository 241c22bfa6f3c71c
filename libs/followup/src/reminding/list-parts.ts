import type { Voice } from '#calendar';
import { PersonById } from '#people';
import type { Viewer } from '#platform';
import { DatedItems, ListedTasks, Updates, type DatedItem, type ListedPart } from '#register';
import type { ReminderList } from '#reminders';
import { Injectable } from '@nestjs/common';
import { ListSessions, type ListSession } from './list-sessions.js';

/**
 * What a list tells: the first tasks, the items of mandates, how many there are, what members may read of each task, and of
 * which the reader hears in the place of its owner.
 */
export interface ListPart extends ListedPart {
  readonly numbered: readonly DatedItem[];
  readonly cleared: ReadonlyMap<string, string>;
  readonly insteadOfOwner: ReadonlySet<string>;
}

const nothing: ListPart = {
  ...{ items: [], numbered: [], total: 0 },
  ...{ cleared: new Map(), insteadOfOwner: new Set() },
};

/** The tasks that somebody's list tells of, as the register has them now and as far as its reader may know. */
@Injectable()
export class ListParts {
  constructor(
    private readonly people: PersonById,
    private readonly listed: ListedTasks,
    private readonly items: DatedItems,
    private readonly updates: Updates,
    private readonly sessions: ListSessions,
  ) {}

  /** The session that a list is about, as it stands on the calendar now. */
  sessionOf(list: ReminderList, voice: Voice): Promise<ListSession> {
    return this.sessions.of(list, voice);
  }

  /** Of some items of mandates those that are still to be done by a day of their own. */
  itemsById(ids: readonly string[]): Promise<readonly DatedItem[]> {
    return this.items.byIds(ids);
  }

  async of({ kind, person: id, body, about }: ReminderList): Promise<ListPart> {
    // That a list waits for its release is one thing to do.
    if (kind === 'release-soon' || kind === 'release-today') return { ...nothing, total: 1 };
    const person = await this.people.viewer(id);
    if (person === null) return nothing;
    if (kind === 'late-list') return this.lateFor(person, body);
    if (kind === 'undated-list') return { ...nothing, ...(await this.listed.undatedFor(person, body)) };
    const part = await this.listed.outstandingBefore(person, { key: about, body });
    const cleared = await this.updates.lastCleared(part.items.map((task) => task.id));
    return {
      ...nothing,
      ...part,
      cleared: new Map([...cleared].map(([task, { narrative }]) => [task, narrative])),
    };
  }

  private async lateFor(director: Extract<Viewer, { kind: 'person' }>, body: string): Promise<ListPart> {
    const tasks = await this.listed.lateFor(director, body);
    // Who directs is told that it is late, not to pass it on.
    const late = await this.items.lateFor(director, body);
    const numbered = late.map((item) => ({ ...item, insteadOfOwner: false }));
    return { ...nothing, items: tasks.items, numbered, total: tasks.total + numbered.length };
  }
}
