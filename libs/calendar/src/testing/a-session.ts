import { toCalendarDate, type CalendarDate } from '../core/calendar-date.js';
import type { Segment, Session } from '../core/calendar.js';
import { parseSessionKey, type SessionKey } from '../core/session-key.js';

/** A day in a test: "2023-03-28" as a value of core. A day that does not exist is a mistake in the test. */
export function day(text: string): CalendarDate {
  const date = toCalendarDate(text);
  if (date === null) throw new Error(`${text} is no day of the calendar`);
  return date;
}

/** Bodies by the letters that tests call them by. */
const bodies = { EB: 'executive-board', HA: 'assembly' } as const;

/** "EB 2023/3" → "executive-board/2023/3", "HA 2" → "assembly/2". */
export function keyed(shortName: string): SessionKey {
  const [letters = '', own = ''] = shortName.split(' ');
  const body = bodies[letters as keyof typeof bodies];
  if (body === undefined) throw new Error(`${shortName}: tests know the bodies EB and HA`);
  return `${body}/${own}`;
}

/** "executive-board/2023/3" → "EB 2023/3". */
export function short(key: SessionKey): string {
  return key.replace('executive-board/', 'EB ').replace('assembly/', 'HA ');
}

/** A session as a calendar tells it: `aSession('EB 2020/1').on('2020-06-29').resumedOn('2020-07-29')`. */
export function aSession(shortName: string): SessionBuilder {
  const read = parseSessionKey(keyed(shortName));
  if (read === null) throw new Error(`${shortName} is no name of a session`);
  return new SessionBuilder({
    ...read,
    key: keyed(shortName),
    kind: 'regular',
    cancelled: false,
    segments: [],
  });
}

class SessionBuilder {
  constructor(private readonly session: Session) {}

  /** The dates of its main part. */
  on(start: string, end = start): SessionBuilder {
    return this.withPart({ kind: 'main', n: null, start: day(start), end: day(end) });
  }

  /** Its main part has no dates; perhaps a quarter. */
  undated(expected: string | null = null): SessionBuilder {
    return this.withPart({ kind: 'main', n: null, expected });
  }

  resumedOn(start: string, end = start): SessionBuilder {
    const n = this.session.segments.filter(({ kind }) => kind === 'resumed').length + 1;
    return this.withPart({ kind: 'resumed', n, start: day(start), end: day(end) });
  }

  /** The part named last takes no documents: it only elects the Bureau. */
  electionOnly(): SessionBuilder {
    return this.changeLast({ takesDocuments: false, why: 'elections-only' });
  }

  /** The part named last takes no documents, for a reason in words, or none. */
  withoutDocuments(why: string | null = null): SessionBuilder {
    return this.changeLast({ takesDocuments: false, why });
  }

  special(): SessionBuilder {
    return new SessionBuilder({ ...this.session, kind: 'special' });
  }

  cancelled(): SessionBuilder {
    return new SessionBuilder({ ...this.session, cancelled: true });
  }

  build(): Session {
    return this.session;
  }

  private withPart(part: Pick<Segment, 'kind' | 'n'> & Partial<Segment>): SessionBuilder {
    const whole = { start: null, end: null, expected: null, takesDocuments: true, why: null, ...part };
    return new SessionBuilder({ ...this.session, segments: [...this.session.segments, whole] });
  }

  private changeLast(change: Partial<Segment>): SessionBuilder {
    const segments = this.session.segments.map((segment, at, all) =>
      at === all.length - 1 ? { ...segment, ...change } : segment,
    );
    return new SessionBuilder({ ...this.session, segments });
  }
}

export type { SessionBuilder };
