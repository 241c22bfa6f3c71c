import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { CalendarStore } from '../calendar-store.js';
import type { StatedSegment, StatedSession } from '../core/stated-session.js';
import { enterSession, type EnteredSession } from '../enter-session.command.js';
import { keepBody, type BodyFacts, type KeptBody } from '../keep-body.command.js';
import { calendarEntities } from '../store/calendar-entities.js';
import type { StoredSession } from '../store/load-calendar.js';
import { day } from './a-session.js';

const officer = { kind: 'system', name: 'sample' } as const;

const assembly: BodyFacts = {
  key: 'assembly',
  names: { en: 'Assembly' },
  zone: 'Africa/Nairobi',
  naming: 'number',
  parent: null,
  registerKeptFrom: null,
};
export const board: BodyFacts = {
  ...assembly,
  key: 'executive-board',
  names: { en: 'Executive Board' },
  naming: 'year-and-ordinal',
  parent: 'assembly',
  registerKeptFrom: day('2022-12-01'),
};

/** The main part of a session as a text states it, perhaps without dates. */
export const main = (start: string | null, end = start): StatedSegment => ({
  kind: 'main',
  start,
  end,
  expected: null,
});

export const resumed = (start: string, end = start): StatedSegment => ({
  ...main(start, end),
  kind: 'resumed',
});

/** A session of the Board as a text states it. */
export function boards(year: number, ordinal: number, ...segments: readonly StatedSegment[]): StatedSession {
  return { body: 'executive-board', year, ordinal, kind: 'regular', segments };
}

/** A database with the Assembly and the Board in it, and what a suite does with them. */
export interface StoredCalendarGround {
  readonly platform: TestPlatform;
  readonly calendars: CalendarStore;
  keep(facts: BodyFacts): Promise<KeptBody>;
  enter(stated: StatedSession): Promise<EnteredSession>;
  sessions(): Promise<readonly StoredSession[]>;
  /** What was done to what since the last reset: "session.entered executive-board/2023/1". */
  trail(): Promise<readonly string[]>;
  reset(): Promise<void>;
}

export async function openStoredCalendar(): Promise<StoredCalendarGround> {
  const platform = await openTestPlatform('2022-12-01T09:00:00Z', calendarEntities);
  const { dataSource, unitOfWork } = platform;
  const calendars = new CalendarStore(dataSource);
  const keep = (facts: BodyFacts) => unitOfWork.run(officer, (tx) => keepBody(tx, facts));
  return {
    platform,
    calendars,
    keep,
    enter: (stated) => unitOfWork.run(officer, (tx) => enterSession(tx, stated)),
    sessions: async () => (await calendars.calendarOf({ kind: 'system' })).sessions,
    trail: async () => {
      const rows = await dataSource.query<{ line: string }[]>(
        `SELECT action || ' ' || subject_id AS line FROM trail ORDER BY id`,
      );
      return rows.map(({ line }) => line);
    },
    reset: async () => {
      await dataSource.query('TRUNCATE body, session, segment CASCADE');
      await keep(assembly);
      await keep(board);
      await dataSource.query('TRUNCATE trail');
    },
  };
}
