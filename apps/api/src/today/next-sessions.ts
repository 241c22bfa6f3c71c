import { CalendarStore, nextMeeting, type NextMeeting } from '#calendar';
import { Clock, type Viewer } from '#platform';
import { TodaysTasks } from '#register';
import { Injectable } from '@nestjs/common';
import type { NextSessionResponse } from './today.response.js';

/** The next session of each of somebody's bodies, and how what is due there stands. */
@Injectable()
export class NextSessions {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly tasks: TodaysTasks,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer): Promise<NextSessionResponse[]> {
    const calendar = await this.calendars.calendarOf(viewer);
    const next = calendar.bodies.map(({ key, zone }) => ({
      body: key,
      meeting: nextMeeting(calendar, key, this.clock.today(zone)),
    }));
    const counts = await this.tasks.countsOf(
      viewer,
      next.flatMap(({ meeting }) => (meeting === null ? [] : [meeting.session])),
    );
    return next.sort(byTime).map(({ body, meeting }) => {
      const { ready, inWork, late } = counts.get(meeting?.session ?? '') ?? nothingDue;
      return {
        body,
        session: meeting?.session ?? null,
        opens: meeting?.opens ?? null,
        expected: meeting?.expected ?? null,
        daysLeft: meeting?.daysLeft ?? null,
        counts: { ready, inWork, ...(late === null ? {} : { late }) },
      };
    });
  }
}

/** What comes first stands first; of what nothing is known stands last. */
function byTime(a: { meeting: NextMeeting | null }, b: { meeting: NextMeeting | null }): number {
  const [first, second] = [a, b].map(({ meeting }) => meeting?.atTheEarliest ?? '9999');
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}

const nothingDue = { ready: 0, inWork: 0, late: null };
