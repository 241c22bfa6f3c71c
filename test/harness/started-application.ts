import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createTestDatabase, testQueueUrl } from '#platform/testing';
import pg from 'pg';
import { freePort } from './free-port.js';

/** What `npm start` starts, in a process of its own: the built server with the built pages, on a database of its own. */
export interface StartedApplication {
  readonly address: string;
  /** Does something in its database that no page does. */
  ask(sql: string): Promise<unknown>;
  /** All that it has said, on both outputs: what is kept as its log. */
  said(): string;
  stop(): Promise<void>;
}

/** Builds what is stale, then starts it. @throws with what it said when it ends before it listens */
export async function startBuilt({
  today,
  settings = {},
}: {
  today: string;
  /** Others than a test has by itself: who else lets people in, at which port. */
  settings?: Readonly<Record<string, string>>;
}): Promise<StartedApplication> {
  const database = await createTestDatabase();
  const port = Number(settings['PORT'] ?? (await freePort()));
  const program = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LANG: 'en_GB.UTF-8',
      DATABASE_URL: database.url,
      QUEUE_URL: testQueueUrl(database.url),
      PORT: String(port),
      TODAY: today,
      SAMPLE: 'on',
      LOG_LEVEL: 'error',
      ...settings,
    },
  });
  let said = '';
  for (const output of [program.stdout!, program.stderr!])
    output.on('data', (text: Buffer) => (said += text.toString()));
  try {
    await saysItsAddress(program);
  } catch (error) {
    await database.drop();
    throw error;
  }
  return {
    address: `http://127.0.0.1:${port}`,
    ask: (sql) => inDatabase(database.url, sql),
    said: () => said,
    stop: async () => {
      program.kill('SIGTERM');
      await once(program, 'exit');
      await database.drop();
    },
  };
}

async function inDatabase(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

function saysItsAddress(program: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    program.stderr!.on('data', (text: Buffer) => (said += text.toString()));
    program.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('http://127.0.0.1')) resolve();
    });
    program.once('exit', () => reject(new Error(`The application ended before it listened:\n${said}`)));
  });
}
