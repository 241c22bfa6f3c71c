import { resolveDueMeetings } from '#calendar/core';
import { medianOf } from './measure.mjs';

const all = 100_000;
const years = Array.from({ length: 20 }, (_, n) => 2015 + n);
const deadlinePolicy = {
  slotWeeks: 14,
  submissionWeeks: 10,
  issuanceWeeks: 6,
  oralNoticeWeeks: 2,
  inSessionWeeks: 3,
  nonWorking: { weekend: [6, 7], holidays: [], move: 'none' },
};

/** Ten bodies: one that counts its sessions over its life, nine that name them by year and ordinal. */
const bodies = ['harbour-assembly', ...Array.from({ length: 9 }, (_, n) => `harbour-board-${n + 1}`)].map(
  (key, at) => ({
    key,
    names: { en: key },
    zone: 'Africa/Nairobi',
    naming: at === 0 ? 'number' : 'year-and-ordinal',
    parent: null,
    registerKeptFrom: null,
    completeYears: years.slice(0, 10),
    deadlinePolicy,
  }),
);

/** Three sessions a year, the second of every third year held only to elect; the last year without dates. */
function session(body, year, ordinal, at) {
  const month = ['03', '06', '11'][ordinal === null ? 1 : ordinal - 1];
  const start = year === years.at(-1) ? null : `${year}-${month}-${10 + (at % 15)}`;
  const name = ordinal === null ? { year: null, ordinal: year - years[0] + 1 } : { year, ordinal };
  const takesDocuments = !(ordinal === 2 && year % 3 === 0);
  return {
    key: ordinal === null ? `${body}/${name.ordinal}` : `${body}/${year}/${ordinal}`,
    body,
    ...name,
    name: null,
    kind: 'regular',
    cancelled: false,
    segments: [{ kind: 'main', n: null, start, end: start, expected: null, takesDocuments, why: null }],
  };
}

const sessions = bodies.flatMap(({ key, naming }, at) =>
  years.flatMap((year) =>
    naming === 'number'
      ? [session(key, year, null, at)]
      : [1, 2, 3].map((ordinal) => session(key, year, ordinal, at)),
  ),
);
const context = {
  calendar: { bodies, sessions },
  today: '2024-06-01',
  receives: 'harbour-board-1',
  adopted: { session: 'harbour-board-1/2022/1', segment: 'main' },
  choices: [],
};

const body = 'harbour-board-1';
const atTheAssembly = { kind: 'session', at: { body: 'harbour-assembly', ordinal: 12 } };
const rules = {
  'a named session': { kind: 'session', at: { body, year: 2025, ordinal: 1 } },
  'the next session': { kind: 'session', at: { body, next: true } },
  'each session': { kind: 'each-session', body },
  'first or second of each year': { kind: 'ordinals-of-year', body, ordinals: [1, 2], choose: 'one' },
  'last of each year': { kind: 'last-of-year', body },
  'every two years': { kind: 'interval', every: 'P2Y', body },
  'every six months': { kind: 'interval', every: 'P6M' },
  'a date': { kind: 'date', within: 'P90D', of: 'adoption' },
  'through one body to another': {
    kind: 'hops',
    via: { kind: 'preceding', body, before: atTheAssembly },
    then: atTheAssembly,
  },
  'several receivers': {
    kind: 'all',
    rules: [atTheAssembly, { kind: 'each-session', body: 'harbour-board-2' }],
  },
  regularly: { kind: 'regularly', text: 'regularly' },
};
const kinds = Object.values(rules);

/** How long it takes to ask a calendar of ten bodies and twenty years for the meetings of 100,000 mandates. */
export async function resolving() {
  const timed = async (name, count, ruleOf) => {
    const of = `${count.toLocaleString('en')} mandates, ${sessions.length} sessions`;
    const time = await medianOf(3, () => {
      // A calendar as it comes from the database: nothing is known of it yet.
      const fresh = { ...context, calendar: { ...context.calendar } };
      for (let n = 0; n < count; n += 1) resolveDueMeetings(ruleOf(n), fresh);
    });
    return { what: `resolving, ${name}`, value: time / 1e3, unit: 's', of };
  };
  const rows = [await timed('all kinds', all, (n) => kinds[n % kinds.length])];
  for (const [name, rule] of Object.entries(rules)) rows.push(await timed(name, all / 10, () => rule));
  return rows;
}
