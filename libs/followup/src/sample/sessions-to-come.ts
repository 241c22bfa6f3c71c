import { addDays, type CalendarDate, type StatedSession } from '#calendar';
import { samplePanel } from './sample-bodies.js';

/** The first year of which no document was found that says when the Board meets. */
const firstYearUnknown = 2027;

/**
 * The Board's sessions of this year and the next where nothing is known of them: two a year, in the quarters of 2026, without
 * dates and thus tentative. A quarter that is over is left out: whether the Board met in it is not known.
 */
export function expectedSessions(today: CalendarDate): readonly StatedSession[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const thisQuarter = `${year}-Q${Math.ceil(month / 3)}`;
  return [year, year + 1]
    .filter((of) => of >= firstYearUnknown)
    .flatMap((of) => [
      { of, ordinal: 1, expected: `${of}-Q1` },
      { of, ordinal: 2, expected: `${of}-Q4` },
    ])
    .filter(({ expected }) => expected >= thisQuarter)
    .map(({ of, ordinal, expected }) => ({
      body: 'executive-board',
      year: of,
      ordinal,
      kind: 'regular',
      segments: [{ kind: 'main', start: null, end: null, expected }],
    }));
}

/** A session of the panel, by its place: 0 is the next, -1 the one that has just been. */
export interface PanelSession {
  readonly at: number;
  readonly year: number;
  readonly ordinal: number;
  readonly key: string;
  readonly start: CalendarDate;
}

/** The next session opens in so many days: its documents are due this week, its slots three weeks ago. */
const daysToNext = 75;
const daysApart = 84;

/** The panel meets every twelve weeks around the day of loading, and names its sessions by their order in the year. */
export function panelSessions(today: CalendarDate): readonly PanelSession[] {
  const met: PanelSession[] = [];
  for (let at = -5; at <= 4; at += 1) {
    const start = addDays(today, daysToNext + at * daysApart);
    const year = yearOf(start);
    const ordinal = met.filter((session) => session.year === year).length + 1;
    met.push({ at, year, ordinal, key: `${samplePanel.key}/${year}/${ordinal}`, start });
  }
  return met;
}

/** The panel's sessions as the calendar takes them; each lasts two days, the last one has no dates yet. */
export function statedPanelSessions(today: CalendarDate): readonly StatedSession[] {
  const sessions = panelSessions(today);
  return sessions.map(({ year, ordinal, start }, i) => ({
    body: samplePanel.key,
    year,
    ordinal,
    kind: 'regular',
    segments: [
      i === sessions.length - 1
        ? { kind: 'main', start: null, end: null, expected: quarterOf(start) }
        : { kind: 'main', start, end: addDays(start, 1), expected: null },
    ],
  }));
}

function quarterOf(date: CalendarDate): string {
  return `${yearOf(date)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
