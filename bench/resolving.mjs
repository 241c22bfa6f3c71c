import { resolveDueMeetings } from '#calendar/core';
import { medianOf } from './measure.mjs';

const body = 'harbour-board';
const count = 100_000;

/** Two dated sessions a year over ten years, the second of every third year held only to elect. */
const sessions = Array.from({ length: 20 }, (_, n) => {
  const year = 2020 + Math.floor(n / 2);
  const ordinal = (n % 2) + 1;
  const start = `${year}-${ordinal === 1 ? '03' : '11'}-20`;
  return {
    key: `${body}/${year}/${ordinal}`,
    body,
    year,
    ordinal,
    name: null,
    kind: 'regular',
    cancelled: false,
    segments: [
      { kind: 'main', n: null, start, end: start, expected: null, takesDocuments: n % 6 !== 1, why: null },
    ],
  };
});

const context = {
  calendar: {
    bodies: [
      {
        key: body,
        names: { en: 'Harbour Board' },
        zone: 'Africa/Nairobi',
        naming: 'year-and-ordinal',
        parent: null,
        registerKeptFrom: null,
        completeYears: [],
        deadlinePolicy: {
          slotWeeks: 14,
          submissionWeeks: 10,
          issuanceWeeks: 6,
          oralNoticeWeeks: 2,
          inSessionWeeks: 3,
          nonWorking: { weekend: [6, 7], holidays: [], move: 'none' },
        },
      },
    ],
    sessions,
  },
  today: '2024-06-01',
  receives: body,
  adopted: { session: `${body}/2022/1`, segment: 'main' },
  choices: [],
};

const rules = {
  'each session': { kind: 'each-session', body },
  'first or second of each year': { kind: 'ordinals-of-year', body, ordinals: [1, 2], choose: 'one' },
  'a named session': { kind: 'session', at: { body, year: 2025, ordinal: 1 } },
};

/** How long it takes to ask a calendar of twenty sessions for the meetings of 100,000 mandates. */
export async function resolving() {
  const rows = [];
  for (const [name, rule] of Object.entries(rules)) {
    const time = await medianOf(3, () => {
      for (let n = 0; n < count; n += 1) resolveDueMeetings(rule, context);
    });
    rows.push({
      what: `resolving, ${name}`,
      value: time / 1e3,
      unit: 's',
      of: `${count.toLocaleString('en')} mandates`,
    });
  }
  return rows;
}
