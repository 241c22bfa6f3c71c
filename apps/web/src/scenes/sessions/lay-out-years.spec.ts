import { describe, expect, it } from '@jest/globals';
import { layOutYears, type TimelineSegment, type TimelineSession } from './lay-out-years.js';

const part = (dates: Partial<TimelineSegment>): TimelineSegment => ({
  kind: 'main',
  n: null,
  start: null,
  end: null,
  expected: null,
  takesDocuments: true,
  ...dates,
});

const session = (key: string, ...segments: readonly TimelineSegment[]): TimelineSession => {
  const [body, year] = key.split('/');
  return {
    key,
    body: body!,
    year: key.split('/').length === 3 ? Number(year) : null,
    cancelled: false,
    segments,
  };
};

const board = session('board/2023/1', part({ start: '2023-03-28', end: '2023-03-29' }));
const elections = session(
  'board/2023/2',
  part({ start: '2023-06-08', end: '2023-06-08', takesDocuments: false }),
);
const third = session('board/2023/3', part({ expected: '2023-Q4' }));
const assembly = session(
  'assembly/2',
  part({ start: '2023-06-05', end: '2023-06-09' }),
  part({ kind: 'resumed', n: 1, start: '2025-05-29', end: '2025-05-30' }),
);
const far = session('assembly/3', part({}));

/** "2023 board: board/2023/1 dated, …", one line a row. */
function lines(sessions: readonly TimelineSession[]): string[] {
  return layOutYears(sessions, ['assembly', 'board'], '2023-06-06').years.flatMap(({ year, rows }) =>
    rows.map(
      ({ body, parts }) =>
        `${year} ${body}: ${parts.map(({ session: { key }, look }) => `${key} ${look}`).join(', ')}`,
    ),
  );
}

describe('the years of sessions', () => {
  it('show each part in the year in which it is held or expected', () => {
    expect(lines([third, elections, board, assembly])).toEqual([
      '2023 assembly: assembly/2 dated',
      '2023 board: board/2023/1 dated, board/2023/2 no-documents, board/2023/3 expected',
      '2025 assembly: assembly/2 dated',
    ]);
  });

  it('show a session that was moved into another year where it is held, under its own name', () => {
    const moved = session('board/2023/3', part({ start: '2024-01-15', end: '2024-01-17' }));
    expect(lines([moved])).toEqual(['2024 board: board/2023/3 dated']);
  });

  it('keep a cancelled session to be seen', () => {
    expect(lines([{ ...third, cancelled: true }])).toEqual(['2023 board: board/2023/3 cancelled']);
  });

  it('set those apart of which no year is known', () => {
    expect(layOutYears([far, board], ['assembly', 'board'], '2023-06-06').undated).toEqual([far]);
  });

  it.each([
    [part({ start: '2023-01-01', end: '2023-12-31' }), 0, 1],
    [part({ start: '2024-12-30', end: '2025-01-02' }), 364 / 366, 1],
    [part({ expected: '2023-Q2' }), 0.25, 0.5],
    [part({ start: '2023-07-02', end: '2023-07-02' }), 182 / 365, 183 / 365],
  ])('place %j from %d to %d', (one, from, to) => {
    const [year] = layOutYears([session('board/2023/1', one)], ['board'], '2022-01-01').years;
    expect(year?.rows[0]?.parts[0]?.span).toEqual({ from: expect.closeTo(from), to: expect.closeTo(to) });
  });

  it('know where today stands', () => {
    const [year] = layOutYears([board], ['board'], '2023-07-02').years;
    expect(year?.today).toBeCloseTo(182 / 365);
  });
});
