import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { parseSessionKey, type BodyKey, type SessionKey } from './core/session-key.js';
import type { StatedSession } from './core/stated-session.js';
import {
  loadBodies,
  loadCalendar,
  loadSessions,
  type StoredCalendar,
  type StoredSession,
} from './store/load-calendar.js';
import { statedDifferences, type StatedDifference } from './stated-differences.query.js';

/** What a viewer may see of the bodies' calendars: those of the bodies in which they hold a role, any role. */
@Injectable()
export class CalendarStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Bodies and sessions; of some bodies, or of all that the viewer sees. Within a unit of work: `loadCalendar(tx)`. */
  calendarOf(viewer: Viewer, bodies: readonly BodyKey[] | null = null): Promise<StoredCalendar> {
    return loadCalendar(this.dataSource, seenBy(viewer, bodies));
  }

  bodiesOf(viewer: Viewer): Promise<StoredCalendar['bodies']> {
    return loadBodies(this.dataSource, seenBy(viewer, null));
  }

  sessionsOf(viewer: Viewer, body: BodyKey | null = null): Promise<StoredCalendar['sessions']> {
    return loadSessions(this.dataSource, seenBy(viewer, body === null ? null : [body]));
  }

  /** One session; null for one that the viewer may not see, too. */
  async session(viewer: Viewer, key: SessionKey): Promise<StoredSession | null> {
    const body = parseSessionKey(key)?.body ?? null;
    const sessions = body === null ? [] : await this.sessionsOf(viewer, body);
    return sessions.find((session) => session.key === key) ?? null;
  }

  /** Where sessions as a text states them contradict the calendar: a person decides which of the two is right. */
  async differencesFrom(
    viewer: Viewer,
    stated: readonly StatedSession[],
  ): Promise<readonly StatedDifference[]> {
    const bodies = await this.bodiesOf(viewer);
    return statedDifferences(this.dataSource, bodies, stated);
  }
}

/** The keys to ask the database for; null asks for all. */
function seenBy(viewer: Viewer, wanted: readonly BodyKey[] | null): readonly BodyKey[] | null {
  if (viewer.kind === 'system') return wanted;
  const seen = [...new Set(viewer.grants.map(({ body }) => body))];
  return wanted === null ? seen : seen.filter((body) => wanted.includes(body));
}
