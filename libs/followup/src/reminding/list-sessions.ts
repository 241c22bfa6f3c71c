import { CalendarStore, say, sessionPhrase, type CalendarDate, type Voice } from '#calendar';
import { MembersLists, type ReminderList } from '#reminders';
import { Injectable } from '@nestjs/common';
import { openingOf } from './opening.js';

/** The session that a list is about, in words and with its days; all null for a list that is about none. */
export interface ListSession {
  readonly session: string | null;
  readonly opensOn: CalendarDate | null;
  readonly goesOn: CalendarDate | null;
  /** The id of the list that its members get; null while there is none. */
  readonly membersList: string | null;
}

/** The sessions that lists are about, as they stand on the calendar now. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly membersLists: MembersLists,
  ) {}

  async of({ kind, body, about }: ReminderList, voice: Voice): Promise<ListSession> {
    if (kind === 'late-list') return { session: null, opensOn: null, goesOn: null, membersList: null };
    const sessions = await this.calendars.sessionsOf({ kind: 'system' }, body);
    const session = sessions.find(({ key, cancelled }) => key === about && !cancelled);
    const list = await this.membersLists.ofSession(about);
    return {
      session: say(sessionPhrase(about), voice),
      opensOn: session === undefined ? null : openingOf(session),
      goesOn: list?.goesOn ?? null,
      membersList: list?.id ?? null,
    };
  }
}
