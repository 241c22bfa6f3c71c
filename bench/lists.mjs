import { migrate } from '#platform';
import { Mandates, Tasks } from '#register';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openTestDatabase } from '../scripts/test-database.mjs';
import { medianOf } from './measure.mjs';

const mandates = 20_000;
const everybody = { kind: 'system' };

/** How long a page of a large register takes, beside the bare SQL that must at least be asked. */
export async function lists() {
  const server = await openTestDatabase();
  const url = new URL(server.url);
  url.pathname = '/bench';
  try {
    await make(server.url, url.href);
    const dataSource = await new DataSource({ type: 'postgres', url: url.href, entities: [] }).initialize();
    try {
      return await measured(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.release();
  }
}

async function make(serverUrl, databaseUrl) {
  await withClient(serverUrl, async (client) => {
    await client.query('DROP DATABASE IF EXISTS bench WITH (FORCE)');
    await client.query('CREATE DATABASE bench');
  });
  await migrate({ databaseUrl, databaseOwnerUrl: databaseUrl, queueUrl: databaseUrl });
  await withClient(databaseUrl, async (client) => {
    for (const sql of register) await client.query(sql);
  });
}

const register = [
  `INSERT INTO body (key, names, zone, naming) VALUES ('harbour-board', '{"en": "Harbour Board"}', 'Africa/Nairobi', 'year-and-ordinal')`,
  `INSERT INTO mandate (id, body, verb, addressee_role, addressee_name, mode, recurrence, made_on)
   SELECT gen_random_uuid(), 'harbour-board', 'requests', 'head', 'Harbour Master', 'operative', 'unspecified', '2022-12-01'
   FROM generate_series(1, ${mandates})`,
  `INSERT INTO mandate_text (mandate_id, lang, quote, verb, addressee)
   SELECT id, 'en', 'Requests the Harbour Master to report on lighthouse ' || row_number() OVER (), 'Requests', 'Harbour Master'
   FROM mandate`,
  `INSERT INTO task (id, mandate_id, body, slot, meeting, made_on)
   SELECT gen_random_uuid(), m.id, m.body, n::text, 'none', '2022-12-01' FROM mandate m, generate_series(1, 3) AS n`,
  'ANALYZE',
];

async function measured(dataSource) {
  const tasks = new Tasks(dataSource, { now: () => new Date('2022-12-01T09:00:00Z') });
  const list = new Mandates(dataSource, tasks);
  const rows = [];
  const pair = async (what, work, sql) => {
    const time = await medianOf(15, work);
    const bare = await medianOf(15, () => dataSource.query(sql));
    rows.push(
      { what, value: time, unit: 'ms', of: `50 of ${mandates.toLocaleString('en')} mandates` },
      { what: `${what}, beside bare SQL`, value: time / bare, unit: 'times', of: `${bare.toFixed(1)} ms` },
    );
  };
  await pair(
    'first page of mandates',
    () => list.list(everybody, { limit: 50 }),
    'SELECT * FROM mandate ORDER BY id LIMIT 51',
  );
  await pair(
    'mandates by a word',
    () => list.list(everybody, { limit: 50, q: 'lighthouse 1999' }),
    "SELECT * FROM mandate_text WHERE strpos(lower(quote), 'lighthouse 1999') > 0 LIMIT 51",
  );
  await pair(
    'first page of tasks',
    () => tasks.list(everybody, { limit: 50 }),
    'SELECT * FROM task ORDER BY starts_on, id LIMIT 51',
  );
  return rows;
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
