import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createTransport } from 'nodemailer';
import { openTestDatabase } from '../scripts/test-database.mjs';
import { harbourRegister } from './harbour-register.mjs';
import { makeRegister, withClient } from './made-register.mjs';

const digests = 10_000;
/** The day the register was made: everybody has a notice. */
const today = '2022-12-01';

/**
 * A day with 10,000 digests: from the reminders of 10,000 people to mails at a mail server that throws them away, by one
 * worker, on both queues; beside nodemailer's pool, which hands over as many mails of that size and does nothing else.
 */
export async function sending() {
  const sink = await openSink();
  const server = await openTestDatabase();
  const redis = await openRedis();
  try {
    const onPostgresql = await aDay(server.url, null, sink);
    const onRedis = redis === null ? null : await aDay(server.url, redis.url, sink);
    const alone = await poolAlone(sink, onPostgresql.size);
    const rows = [];
    for (const [queue, day] of [
      ['PostgreSQL', onPostgresql],
      ...(onRedis === null ? [] : [['Redis', onRedis]]),
    ]) {
      const what = `a day with 10,000 digests, ${queue}`;
      rows.push({
        what,
        value: day.took / 1e3,
        unit: 's',
        of: `${((digests / day.took) * 1e3).toFixed(0)} a second, one worker`,
      });
      rows.push({
        what: `${what}, beside nodemailer`,
        value: day.took / alone,
        unit: 'times',
        of: `${(alone / 1e3).toFixed(2)} s`,
      });
    }
    return rows;
  } finally {
    redis?.stop();
    sink.stop();
    await server.release();
  }
}

/** From the worker's first mail to its last, in milliseconds, and how large a mail is, in bytes. */
async function aDay(serverUrl, redisUrl, sink) {
  const register = harbourRegister({ bodies: 1, units: digests, tasksOfUnit: 1 });
  const url = await makeRegister(serverUrl, 'bench_sending', register);
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO reminder (id, person_id, task_id, body, kind, on_date)
       SELECT gen_random_uuid(), g.person_id, t.id, t.body, 'notice', $1
       FROM task t JOIN mandate m ON m.id = t.mandate_id JOIN role_grant g ON g.unit_id = m.unit_id`,
      [today],
    ),
  );
  const { PATH, HOME } = process.env;
  const worker = spawn(process.execPath, ['dist/server/apps/worker/src/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH,
      HOME,
      DATABASE_URL: url,
      ...(redisUrl === null ? {} : { QUEUE_URL: redisUrl }),
      SMTP_URL: sink.url,
      SMTP_RATE: '60000',
      PUBLIC_URL: 'https://mandates.example.org',
      TODAY: today,
      LOG_LEVEL: 'error',
    },
  });
  try {
    return await sink.takes(digests);
  } finally {
    worker.kill();
    await once(worker, 'exit');
  }
}

async function poolAlone(sink, size) {
  const transport = createTransport({ url: sink.url, pool: true, maxConnections: 4, maxMessages: Infinity });
  const text = 'Requests the Harbour Master to report on a lighthouse.\n'.repeat(Math.ceil(size / 55));
  const taken = sink.takes(digests);
  await Promise.all(
    Array.from({ length: digests }, (_, n) =>
      transport.sendMail({
        from: 'mandates@harbour.example',
        to: `unit-${n}@harbour.example`,
        subject: 'A day',
        text,
      }),
    ),
  );
  transport.close();
  return (await taken).took;
}

async function openSink() {
  const process = fork(new URL('sink.mjs', import.meta.url));
  const [{ port }] = await once(process, 'message');
  return {
    url: `smtp://127.0.0.1:${port}`,
    takes: (count) =>
      new Promise((resolve) => {
        let [taken, first] = [0, 0];
        const take = ({ size, at }) => {
          if (taken === 0) first = at;
          taken += 1;
          if (taken < count) return;
          process.off('message', take);
          resolve({ took: at - first, size });
        };
        process.on('message', take);
      }),
    stop: () => process.disconnect(),
  };
}

/** Null where there is none. */
async function openRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    console.error('There is no redis-server here; the day on Redis is not measured.');
    return null;
  }
  const port = await freePort();
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  return { url: `redis://127.0.0.1:${port}`, stop: () => redis.kill() };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
