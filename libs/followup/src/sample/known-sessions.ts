import type { CalendarDate, StatedSegment, StatedSession } from '#calendar';

/** What was known of a part of a session from a day on. A later fact of the same part takes the place of an earlier one. */
interface KnownFact extends Partial<StatedSegment> {
  /** At the latest: the day it met, or the day of the document that says it. */
  readonly since: string;
  readonly kind?: 'main' | 'resumed';
}

interface RealSession {
  readonly body: 'assembly' | 'executive-board';
  readonly year: number | null;
  readonly ordinal: number;
  readonly facts: readonly KnownFact[];
}

const met = (start: string, end = start): KnownFact => ({ since: start, start, end });
const resumed = (start: string, end = start, since = start): KnownFact => ({
  since,
  kind: 'resumed',
  start,
  end,
});
const announced = (since: string, start: string, end = start): KnownFact => ({ since, start, end });
const expected = (since: string, quarter: string): KnownFact => ({ since, expected: quarter });

const boards = (year: number, ordinal: number, ...facts: readonly KnownFact[]): RealSession => ({
  body: 'executive-board',
  year,
  ordinal,
  facts,
});
const assemblys = (ordinal: number, ...facts: readonly KnownFact[]): RealSession => ({
  body: 'assembly',
  year: null,
  ordinal,
  facts,
});

/** By this day the Board had told the Assembly of its sessions of 2023 (HSP/HA.2/3). */
const told2023 = '2022-12-01';
/** The budget document that speaks of the sessions of 2026 and of the Assembly of 2029 (A/80/6, section 15). */
const budgetFor2026 = '2025-10-01';

/**
 * The meetings of UN-Habitat's bodies, as far as public documents say when they are. The Board's sessions of 2025 are left
 * out: their dates were not found. The quarter of the Assembly's third session is that of the two before it.
 */
const realSessions: readonly RealSession[] = [
  assemblys(1, met('2019-05-27', '2019-05-31')),
  assemblys(
    2,
    announced(told2023, '2023-06-05', '2023-06-09'),
    resumed('2025-05-29', '2025-05-30', '2024-12-06'),
  ),
  assemblys(3, expected(budgetFor2026, '2029-Q2')),
  boards(2019, 1, met('2019-05-30'), resumed('2019-11-19', '2019-11-20')),
  boards(2020, 1, met('2020-06-29'), resumed('2020-07-29')),
  boards(2020, 2, met('2020-10-27', '2020-10-29')),
  boards(2021, 1, met('2021-04-07', '2021-04-08')),
  boards(2021, 2, met('2021-11-15', '2021-11-16')),
  boards(2022, 1, met('2022-03-29', '2022-03-31')),
  boards(2022, 2, met('2022-11-21', '2022-11-23')),
  boards(2023, 1, announced(told2023, '2023-03-28', '2023-03-29')),
  boards(2023, 2, {
    ...announced(told2023, '2023-06-08'),
    takesDocuments: false,
    why: 'elections-only',
  }),
  boards(2023, 3, expected(told2023, '2023-Q4'), met('2023-11-28', '2023-11-30')),
  boards(2024, 1, met('2024-05-06', '2024-05-08')),
  boards(2024, 2, met('2024-12-04', '2024-12-06')),
  boards(2026, 1, expected(budgetFor2026, '2026-Q1')),
  boards(2026, 2, expected(budgetFor2026, '2026-Q4')),
];

/** The real calendar as it was known on a day: nothing that only came out later. */
export function knownSessions(today: CalendarDate): readonly StatedSession[] {
  return realSessions.flatMap(({ facts, ...name }) => {
    const known = facts.filter(({ since }) => since <= today);
    const parts = new Map(known.map((fact) => [fact.kind ?? 'main', segmentOf(fact)]));
    return parts.size === 0 ? [] : [{ ...name, kind: 'regular', segments: [...parts.values()] }];
  });
}

function segmentOf({ since: _, kind = 'main', ...fact }: KnownFact): StatedSegment {
  return { kind, start: null, end: null, expected: null, ...fact };
}
