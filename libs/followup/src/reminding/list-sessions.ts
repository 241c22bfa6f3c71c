import {
  bodyOf,
  CalendarStore,
  type BodyKey,
  say,
  sessionPhrase,
  type CalendarDate,
  type Voice,
} from '#calendar';
import { MembersLists, membersListDays, ReminderPolicies, type ReminderList } from '#reminders';
import { Injectable } from '@nestjs/common';
import { openingOf } from './opening.js';

const system = { kind: 'system' } as const;

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
    private readonly policies: ReminderPolicies,
  ) {}

  async of({ kind, body, about }: ReminderList, voice: Voice): Promise<ListSession> {
    if (kind === 'late-list') return { session: null, opensOn: null, goesOn: null, membersList: null };
    const sessions = await this.calendars.sessionsOf(system, body);
    const session = sessions.find(({ key, cancelled }) => key === about && !cancelled);
    const opensOn = session === undefined ? null : openingOf(session);
    const list = await this.membersLists.ofSession(about);
    return {
      session: say(sessionPhrase(about), voice),
      opensOn,
      goesOn: list?.goesOn ?? (opensOn === null ? null : await this.goesOn(body, opensOn)),
      membersList: list?.id ?? null,
    };
  }

  /** When members are to get a list that is not prepared yet: it is spoken of in the mails to come. */
  private async goesOn(key: BodyKey, opensOn: CalendarDate): Promise<CalendarDate | null> {
    const body = bodyOf(await this.calendars.calendarOf(system, [key]), key);
    if (body === null) return null;
    const { policy } = await this.policies.of(system, key);
    return membersListDays(opensOn, policy, body.deadlinePolicy.nonWorking)?.goesOn ?? null;
  }
}
