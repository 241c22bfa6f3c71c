import type { Voice } from '#calendar';
import { PersonById } from '#people';
import { ListedTasks, Updates, type ListedPart } from '#register';
import type { ReminderList } from '#reminders';
import { Injectable } from '@nestjs/common';
import { ListSessions, type ListSession } from './list-sessions.js';

/** What a list tells: the first tasks, how many there are, and what members may read of each, by task. */
export interface ListPart extends ListedPart {
  readonly cleared: ReadonlyMap<string, string>;
}

const nothing: ListPart = { items: [], total: 0, cleared: new Map() };

/** The tasks that somebody's list tells of, as the register has them now and as far as its reader may know. */
@Injectable()
export class ListParts {
  constructor(
    private readonly people: PersonById,
    private readonly listed: ListedTasks,
    private readonly updates: Updates,
    private readonly sessions: ListSessions,
  ) {}

  /** The session that a list is about, as it stands on the calendar now. */
  sessionOf(list: ReminderList, voice: Voice): Promise<ListSession> {
    return this.sessions.of(list, voice);
  }

  async of({ kind, person: id, body, about }: ReminderList): Promise<ListPart> {
    // That a list waits for its release is one thing to do.
    if (kind === 'release-soon' || kind === 'release-today') return { ...nothing, total: 1 };
    const person = await this.people.viewer(id);
    if (person === null) return nothing;
    if (kind === 'late-list') return { ...nothing, ...(await this.listed.lateFor(person, body)) };
    if (kind === 'undated-list') return { ...nothing, ...(await this.listed.undatedFor(person, body)) };
    const part = await this.listed.outstandingBefore(person, { key: about, body });
    const cleared = await this.updates.lastCleared(part.items.map((task) => task.id));
    return { ...part, cleared: new Map([...cleared].map(([task, { narrative }]) => [task, narrative])) };
  }
}
