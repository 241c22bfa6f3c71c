import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostmaster } from './find-postmaster.js';
import { openEmbeddedDatabase } from './open-embedded-database.js';
import { OtherProcesses } from './testing/other-processes.js';

const others = new OtherProcesses();
const folders: string[] = [];

beforeAll(() => others.prepare());
afterEach(() => others.killAll());
afterAll(() => {
  others.clearAway();
  for (const folder of folders) {
    const left = findPostmaster(join(folder, 'postgres'));
    if (left !== null) process.kill(left.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mandates-embedded-'));
  folders.push(folder);
  return folder;
}

const open = (dataDir: string) => openEmbeddedDatabase({ dataDir, log: () => {} });
const serverOf = (dataDir: string) => findPostmaster(join(dataDir, 'postgres'))?.pid ?? null;

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

describe('the first start', () => {
  it('makes a Unicode database that only this machine reaches, and stops it at the end', async () => {
    const dataDir = aDataFolder();
    const database = await open(dataDir);

    expect(database.startedHere).toBe(true);
    expect(
      await ask(
        database.url,
        `SELECT current_database() AS name, pg_encoding_to_char(encoding) AS encoding, datlocale AS order,
                current_setting('listen_addresses') AS reached_from, current_setting('max_connections') AS connections
           FROM pg_database WHERE datname = current_database()`,
      ),
    ).toEqual([
      { name: 'mandates', encoding: 'UTF8', order: 'und', reached_from: '127.0.0.1', connections: '200' },
    ]);

    await database.release();
    expect(serverOf(dataDir)).toBeNull();
    expect(existsSync(join(dataDir, 'run.json'))).toBe(false);
  });

  it('writes down how it is reached, for its owner alone', async () => {
    const dataDir = aDataFolder();
    const database = await open(dataDir);
    const run = JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as Record<string, unknown>;

    expect(run).toMatchObject({ pid: serverOf(dataDir), url: database.url, startedAt: expect.any(String) });
    expect(run['port']).toBeLessThan(32_768);
    expect(statSync(join(dataDir, 'run.json')).mode & 0o777).toBe(0o600);
    await database.release();
  });

  it('takes no one without the password', async () => {
    const database = await open(aDataFolder());
    const withoutIt = new URL(database.url);
    withoutIt.password = 'postgres';
    await expect(ask(withoutIt.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await database.release();
  });
});

describe('the last to leave', () => {
  it('lets go those who are just leaving too, and cuts off those who stay', async () => {
    const dataDir = aDataFolder();
    const database = await open(dataDir);
    const [goes, stays] = [new pg.Client(database.url), new pg.Client(database.url)];
    const told: string[] = [];
    for (const client of [goes, stays]) {
      client.on('error', (error) => told.push(`${client === goes ? 'goes' : 'stays'}: ${error.message}`));
      await client.connect();
    }
    const released = database.release();
    await Promise.all([goes.end(), released]);

    expect(serverOf(dataDir)).toBeNull();
    expect(told[0]).toMatch(/^stays: terminating connection/);
    expect(told.join()).not.toMatch(/goes:/);
  });
});

describe('several processes on one folder', () => {
  it('join the server that runs, and the last to leave stops it', async () => {
    const dataDir = aDataFolder();
    const program = await others.open(dataDir);
    const command = await others.open(dataDir);
    expect([program.startedHere, command.startedHere]).toEqual([true, false]);

    await command.leave();
    expect(serverOf(dataDir)).not.toBeNull();
    await program.leave();
    expect(serverOf(dataDir)).toBeNull();
  });

  it('keep the server of a command that others have joined meanwhile', async () => {
    const dataDir = aDataFolder();
    const command = await others.open(dataDir);
    const program = await others.open(dataDir);

    await command.leave();
    expect(await ask(program.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await program.leave();
    expect(serverOf(dataDir)).toBeNull();
  });

  it('may all come at once to a new folder: one makes the database', async () => {
    const dataDir = aDataFolder();
    const all = await Promise.all([1, 2, 3].map(() => others.open(dataDir)));
    expect(all.filter(({ startedHere }) => startedHere)).toHaveLength(1);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    await Promise.all(all.map((each) => each.leave()));
    expect(serverOf(dataDir)).toBeNull();
  });
});

describe('after a process has died', () => {
  it('a server left running is adopted, and stopped at the end', async () => {
    const dataDir = aDataFolder();
    const died = await others.open(dataDir);
    await died.kill();
    const orphan = serverOf(dataDir);
    expect(orphan).not.toBeNull();

    const database = await open(dataDir);
    expect(database.startedHere).toBe(false);
    expect(serverOf(dataDir)).toBe(orphan);
    await database.release();
    expect(serverOf(dataDir)).toBeNull();
  });

  it('what was committed is there again when everything was killed', async () => {
    const dataDir = aDataFolder();
    const died = await others.open(dataDir);
    await ask(died.url, 'CREATE TABLE kept AS SELECT generate_series(1, 3) AS n');
    process.kill(serverOf(dataDir) as number, 'SIGKILL');
    await died.kill();

    const database = await open(dataDir);
    expect(database.startedHere).toBe(true);
    expect(await ask(database.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 3 }]);
    await database.release();
  });

  it('a pid file whose number belongs to another program by now does not stand in the way', async () => {
    const [dataDir, elsewhere] = [aDataFolder(), aDataFolder()];
    await (await open(dataDir)).release();
    const another = await open(elsewhere);
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(join(elsewhere, 'postgres', 'postmaster.pid')));

    const database = await open(dataDir);
    expect(database.startedHere).toBe(true);
    await Promise.all([database.release(), another.release()]);
  });

  it('a lock that it held is taken over', async () => {
    const dataDir = aDataFolder();
    const died = await others.open(dataDir);
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: died.pid, started: '1' }));
    await died.kill();
    await (await open(dataDir)).release();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  it('a process that ends without leaving takes the server with it', async () => {
    const dataDir = aDataFolder();
    const careless = await others.open(dataDir);
    const server = serverOf(dataDir) as number;
    await careless.exitAtOnce();
    await others.ended(server);
    expect(serverOf(dataDir)).toBeNull();
  });

  it('a lost password is set anew', async () => {
    const dataDir = aDataFolder();
    const died = await others.open(dataDir);
    await died.kill();
    rmSync(join(dataDir, 'database.json'));

    const database = await open(dataDir);
    expect(database.url).not.toBe(died.url);
    expect(await ask(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.release();
  });
});

describe('a folder that cannot serve', () => {
  it.each<[string, (dataDir: string) => void, object]>([
    [
      'the data of another major version',
      (dataDir) => {
        mkdirSync(join(dataDir, 'postgres'));
        writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
      },
      {
        fault: 'foreign-data',
        message: expect.stringMatching(/made by PostgreSQL 15; this program brings 18/),
      },
    ],
    [
      'another PostgreSQL of its own',
      (dataDir) => writeFileSync(join(dataDir, 'PG_VERSION'), '18\n'),
      { fault: 'foreign-data', message: expect.stringMatching(/itself the data of another PostgreSQL/) },
    ],
    [
      'something else under the same name',
      (dataDir) => mkdirSync(join(dataDir, 'postgres')),
      { fault: 'foreign-data', message: expect.stringMatching(/is not a PostgreSQL database/) },
    ],
    [
      'a damaged database',
      (dataDir) => {
        mkdirSync(join(dataDir, 'postgres'));
        writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
        writeFileSync(join(dataDir, 'database.json'), '{"password":"x"}');
      },
      { fault: 'did-not-start', message: expect.stringMatching(/did not start: .+\. Its log is/) },
    ],
  ])('because it holds %s is refused in one line and left as it is', async (_, prepare, failure) => {
    const dataDir = aDataFolder();
    prepare(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject(failure);
    await expect(open(dataDir)).rejects.toMatchObject({ message: expect.not.stringContaining('\n') });
  });

  it('because it is a file is refused in one line', async () => {
    const file = join(aDataFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toMatchObject({ fault: 'not-writable' });
    await expect(open(join(file, 'below'))).rejects.toMatchObject({ fault: 'not-writable' });
  });
});
