import { Changes, Mandates, PlannedDocuments, Tasks, TodaysTasks } from '#register';
import { onMadeRegister } from './made-register.mjs';
import { medianOf } from './measure.mjs';

const mandates = 100_000;
const tasksEach = 10;
const papers = 100_000;
const newsEach = 3;
const everybody = { kind: 'system' };
const held = (role) => ({
  kind: 'person',
  id: '0190aaaa-0000-7000-8000-000000000001',
  lang: 'en',
  grants: [{ body: 'harbour-board', role, unit: null }],
});

/** How long a page of a large register takes, beside the bare SQL that must at least be asked. */
export function lists() {
  return onMadeRegister('bench', register, measured);
}

const counted = (n) => n.toLocaleString('en');

/**
 * Nine tasks in ten are due at one of 300 sessions, the tenth has no date; one in a hundred of those waits until somebody
 * decides. Of the papers 97 in a hundred are planned, the others cleared, submitted and issued. Something happened each minute
 * of the last seven months.
 */
const register = [
  `INSERT INTO body (key, names, zone, naming) VALUES ('harbour-board', '{"en": "Harbour Board"}', 'Africa/Nairobi', 'year-and-ordinal')`,
  `INSERT INTO session (id, key, body, year, ordinal, kind)
   SELECT gen_random_uuid(), 'harbour-board/' || year || '/' || n, 'harbour-board', year, n, 'regular'
   FROM generate_series(1950, 2049) year, generate_series(1, 3) n`,
  `INSERT INTO decision (id, body, type, number, titles, adopted_by)
   SELECT gen_random_uuid(), 'harbour-board', 'decision', (1950 + n % 100) || '/' || n / 100 + 1, '{"en": "Lighthouses"}', 'session'
   FROM generate_series(0, ${mandates / 10 - 1}) n`,
  `INSERT INTO mandate (id, body, decision_id, verb, addressee_role, addressee_name, mode, recurrence, made_on)
   SELECT gen_random_uuid(), 'harbour-board', d.id, 'requests', 'head', 'Harbour Master', 'operative', 'unspecified', '2022-12-01'
   FROM decision d CROSS JOIN generate_series(1, 10)`,
  `INSERT INTO mandate_text (mandate_id, lang, quote, verb, addressee)
   SELECT id, 'en', 'Requests the Harbour Master to report on lighthouse ' || row_number() OVER (), 'Requests', 'Harbour Master'
   FROM mandate`,
  `INSERT INTO task (id, mandate_id, body, slot, meeting, made_on, session, segment_kind, starts_on, ends_on, why)
   SELECT gen_random_uuid(), m.id, m.body, slot::text, CASE WHEN s.key IS NULL THEN 'none' ELSE 'fixed' END, '2022-12-01', s.key,
     CASE WHEN s.key IS NOT NULL THEN 'main' END, make_date(s.year, s.ordinal * 4, 7), make_date(s.year, s.ordinal * 4, 9),
     CASE WHEN s.key IS NOT NULL THEN '[]'
          WHEN m.n % 100 = 0 THEN '[{"key": "calendar.why.missed"}]'::jsonb
          ELSE '[{"key": "calendar.why.noneStated"}]' END
   FROM (SELECT *, row_number() OVER () AS n FROM mandate) m CROSS JOIN generate_series(0, ${tasksEach - 1}) AS slot
   LEFT JOIN session s ON slot > 0 AND s.year = 1950 + (m.n + slot * 11) % 100 AND s.ordinal = 1 + m.n % 3`,
  `INSERT INTO planned_document (id, body, session, titles, form, state, made_on, submitted_on, issued_on)
   SELECT gen_random_uuid(), 'harbour-board', 'harbour-board/' || 1950 + n % 100 || '/1', '{"en": "A paper"}', 'pre-session',
     CASE n % 100 WHEN 1 THEN 'cleared' WHEN 2 THEN 'submitted' WHEN 3 THEN 'issued' ELSE 'planned' END, '2022-12-01',
     CASE WHEN n % 100 IN (2, 3) THEN date '2022-12-01' END, CASE WHEN n % 100 = 3 THEN date '2022-12-01' END
   FROM generate_series(1, ${papers}) n`,
  `INSERT INTO mandate_news (id, mandate_id, body, kind, about, at)
   SELECT gen_random_uuid(), id, body, (ARRAY['made', 'delivered', 'moved'])[nth], id,
     timestamptz '2022-12-01T09:00:00Z' - (n * ${newsEach} + nth) * interval '1 minute'
   FROM (SELECT *, row_number() OVER () AS n FROM mandate) m CROSS JOIN generate_series(1, ${newsEach}) AS nth`,
  'VACUUM ANALYZE',
];

async function measured(dataSource) {
  const clock = { now: () => new Date('2022-12-01T09:00:00Z'), today: () => '2022-12-01' };
  const tasks = new Tasks(dataSource, clock);
  const list = new Mandates(dataSource, tasks);
  const documents = new PlannedDocuments(dataSource, clock);
  const todays = new TodaysTasks(dataSource, clock);
  const rows = [];
  const pair = async (what, of, work, sql) => {
    const time = await medianOf(15, work);
    const bare = await medianOf(15, () => dataSource.query(sql));
    rows.push(
      { what, value: time, unit: 'ms', of },
      { what: `${what}, beside bare SQL`, value: time / bare, unit: 'times', of: `${bare.toFixed(1)} ms` },
    );
  };
  const ofMandates = `50 of ${counted(mandates)}`;
  const ofTasks = `50 of ${counted(mandates * tasksEach)}`;
  const ofPapers = `50 of ${counted(papers)}`;
  await pair(
    'first page of mandates',
    ofMandates,
    () => list.list(everybody, { limit: 50 }),
    'SELECT * FROM mandate ORDER BY id LIMIT 51',
  );
  await pair(
    'mandates by decision, from the last',
    ofMandates,
    () => list.list(everybody, { limit: 50, sort: '-decision' }),
    'SELECT * FROM mandate m JOIN decision d ON d.id = m.decision_id ORDER BY d.number DESC, m.id DESC LIMIT 51',
  );
  await pair(
    'mandates by what is due next',
    ofMandates,
    () => list.list(everybody, { limit: 50, sort: 'due' }),
    `SELECT m.*, due FROM mandate m JOIN (SELECT mandate_id, min(starts_on) AS due FROM task GROUP BY mandate_id) t
     ON t.mandate_id = m.id ORDER BY due, m.id LIMIT 51`,
  );
  await pair(
    'mandates by a word',
    ofMandates,
    () => list.list(everybody, { limit: 50, q: 'lighthouse 1999' }),
    "SELECT * FROM mandate_text WHERE strpos(lower(quote), 'lighthouse 1999') > 0 LIMIT 51",
  );
  await pair(
    'first page of tasks',
    ofTasks,
    () => tasks.list(everybody, { limit: 50 }),
    "SELECT * FROM task ORDER BY coalesce(starts_on, 'infinity'::date), id LIMIT 51",
  );
  const { next } = await tasks.list(held('member'), { limit: 50 });
  await pair(
    'second page of tasks, for a member',
    ofTasks,
    () => tasks.list(held('member'), { limit: 50, cursor: next }),
    "SELECT * FROM task ORDER BY coalesce(starts_on, 'infinity'::date), id LIMIT 51 OFFSET 50",
  );
  for (const state of ['planned', 'submitted'])
    await pair(
      `first page of papers that are ${state}, for a member`,
      ofPapers,
      () => documents.list(held('member'), { limit: 50, state }),
      `SELECT * FROM planned_document WHERE state = '${state}' ORDER BY id LIMIT 51`,
    );
  await pair(
    'what waits until an officer decides',
    `of ${counted(mandates * tasksEach)}`,
    () => todays.toDecide(held('governance-officer')),
    `SELECT * FROM task WHERE meeting IN ('none', 'passed-over')
       AND why @? '$[*].key ? (@ == "calendar.why.missed" || @ == "change.why.workStands")' ORDER BY id LIMIT 51`,
  );
  const changes = new Changes(dataSource, clock);
  const ofNews = `of ${counted(mandates * newsEach)}`;
  await pair(
    'what has changed since a member looked',
    ofNews,
    () => changes.list(held('member'), { limit: 10 }),
    `SELECT * FROM mandate_news WHERE body = 'harbour-board' AND at > timestamptz '2022-11-03T09:00:00Z' ORDER BY at DESC, id DESC LIMIT 11`,
  );
  await pair(
    'the mandates that have changed',
    ofNews,
    () => changes.mandates(held('member')),
    `SELECT mandate_id FROM mandate_news WHERE body = 'harbour-board' AND at > timestamptz '2022-11-03T09:00:00Z' GROUP BY mandate_id ORDER BY max(at) DESC LIMIT 1000`,
  );
  return rows;
}
