import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { migrate } from '#platform';
import { eventually } from '../harness/eventually.js';
import { freePort } from '../harness/free-port.js';
import { Dice } from './dice.js';
import { harbourSql, officer, session } from './harbour.js';
import { MailServer } from './mail-server.js';
import { PassingTime } from './passing-time.js';
import { Postgresql } from './postgresql.js';
import { RedisServer } from './redis.js';
import { Supervised } from './supervised.js';

export type QueueKind = 'postgresql' | 'redis';

const program = (app: string) => `dist/server/apps/${app}/src/main.js`;

/** How long nothing may arrive until time is helped on (ms). */
const silence = 3_000;

/** Something that was done to the product, and until when it lasted; milliseconds of this machine's clock. */
export interface Blow {
  readonly what: string;
  readonly at: number;
  until: number;
}

interface Beginning {
  readonly queue: QueueKind;
  readonly people: number;
  readonly tasksEach: number;
  readonly today: string;
  readonly seed: number;
}

interface Place {
  /** Of the api. */
  readonly address: string;
  readonly queueUrl: string;
  /** Where its servers keep their files. */
  readonly folder: string;
}

/**
 * An installation of its own (PostgreSQL, perhaps Redis, a mail server, api and workers as processes of their own) with a
 * register in which reminders are due, and everything that can befall it. What would take minutes in life (a lease that
 * runs out, a pause before the next try) is over when its `time` says so.
 */
export class Story {
  readonly blows: Blow[] = [];
  private token = '';

  readonly mailServer: MailServer;
  readonly postgresql: Postgresql;
  readonly redis: RedisServer | null;
  readonly api: Supervised;
  readonly workers: readonly Supervised[];
  readonly time: PassingTime;

  private constructor(
    readonly dice: Dice,
    servers: Pick<Story, 'mailServer' | 'postgresql' | 'redis'>,
    processes: Pick<Story, 'api' | 'workers'>,
    private readonly place: Place,
  ) {
    ({ mailServer: this.mailServer, postgresql: this.postgresql, redis: this.redis } = servers);
    ({ api: this.api, workers: this.workers } = processes);
    this.time = new PassingTime(this.postgresql, place.queueUrl);
  }

  static async begin({ queue, people, tasksEach, today, seed }: Beginning): Promise<Story> {
    const built = spawnSync(process.execPath, ['scripts/build.mjs', 'server'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    const folder = mkdtempSync(join(tmpdir(), 'mandates-faults-'));
    const postgresql = await Postgresql.startIn(folder);
    const redis = queue === 'redis' ? await RedisServer.startIn(folder) : null;
    const mailServer = await MailServer.start();
    const port = await freePort();
    const queueUrl = redis?.url ?? postgresql.url;
    const env = {
      DATABASE_URL: postgresql.url,
      QUEUE_URL: queueUrl,
      SMTP_URL: mailServer.url,
      SMTP_RATE: '60000',
      PUBLIC_URL: 'https://mandates.example.org',
      PORT: String(port),
      SAMPLE: 'off',
      LOG_LEVEL: 'warn',
      TODAY: today,
    };
    await migrate({ databaseUrl: postgresql.url, databaseOwnerUrl: postgresql.url, queueUrl });
    for (const sql of harbourSql({ people, tasksEach, opensOn: plusDays(today, 83) }))
      await postgresql.ask(sql);

    const story = new Story(
      new Dice(seed),
      { mailServer, postgresql, redis },
      {
        api: new Supervised('api', program('api'), env),
        workers: [1, 2].map((n) => new Supervised(`worker ${n}`, program('worker'), env)),
      },
      { address: `http://127.0.0.1:${port}`, queueUrl, folder },
    );
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [program('cli'), 'user', 'token', officer],
      {
        env: { PATH: process.env['PATH'], ...env },
      },
    );
    story.token = stdout.trim();
    story.api.start();
    await story.moveSession(plusDays(today, 84));
    return story;
  }

  async end(): Promise<void> {
    await this.stopAll();
    await this.mailServer.stop();
    await this.redis?.kill();
    await this.postgresql.stop();
    rmSync(this.place.folder, { recursive: true, force: true });
  }

  startWorkers(): void {
    for (const worker of this.workers) worker.start();
  }

  async stopAll(): Promise<void> {
    await Promise.all([this.api, ...this.workers].map((process) => process.stop()));
  }

  startAll(env: Readonly<Record<string, string>>): void {
    for (const process of [this.api, ...this.workers]) process.start(env);
  }

  /** The day on which all processes are from now on; those that run are put in the place of the old. */
  async onDay(today: string): Promise<void> {
    await this.stopAll();
    this.startAll({ TODAY: today });
    await eventually(
      () => this.isReady(),
      (ready) => ready,
      120,
    );
  }

  /** Whether the api says that database and queue answer. It must say so or not, and soon. */
  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.place.address}/health/ready`, {
      signal: AbortSignal.timeout(15_000),
    }).catch((error: Error) => {
      if (error.name === 'TimeoutError') throw error;
      return null;
    });
    return answer?.ok === true;
  }

  /** Waits until the mail server has had so many mails in all; when it falls silent before, time passes. */
  async untilArrived(count: number): Promise<void> {
    let [seen, since] = [this.mailServer.arrivals.length, Date.now()];
    while (this.mailServer.arrivals.length < count) {
      await pause(20);
      if (this.mailServer.arrivals.length > seen)
        [seen, since] = [this.mailServer.arrivals.length, Date.now()];
      if (Date.now() - since < silence) continue;
      if (await this.nothingWaits()) return;
      await this.time.enough().catch(() => undefined);
      since = Date.now();
    }
  }

  /** Notes what befalls the product, and when it was over. */
  async strike(what: string, blow: () => Promise<void> | void): Promise<void> {
    const noted: Blow = { what, at: Date.now(), until: Number.MAX_SAFE_INTEGER };
    this.blows.push(noted);
    await blow();
    noted.until = Date.now();
  }

  /** Whether nobody is to hear anything more today. */
  async nothingWaits(): Promise<boolean> {
    const [waiting] = await this.postgresql.ask<{ digests: number; people: number }>(
      `SELECT (SELECT count(*)::int FROM digest WHERE state IN ('queued', 'sending')) AS digests,
         (SELECT count(*)::int FROM person p
          CROSS JOIN LATERAL (SELECT ($1::date + time '12:00') AT TIME ZONE 'UTC' AT TIME ZONE p.zone AS at) here
          WHERE extract(hour FROM here.at) >= p.digest_hour
            AND EXISTS (SELECT 1 FROM reminder r WHERE r.person_id = p.id AND r.state = 'planned'
                        AND r.on_date <= here.at::date AND r.digest_id IS NULL)
            AND NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = p.id AND d.on_date = here.at::date
                            AND d.state <> 'empty')) AS people`,
      [this.today],
    );
    return waiting !== undefined && waiting.digests === 0 && waiting.people === 0;
  }

  get today(): string {
    return this.workers[0]!.environment['TODAY']!;
  }

  /** Until nothing waits any more. @param patience in seconds */
  async untilAllIsSaid(patience: number): Promise<void> {
    await eventually(
      async () => {
        if (await this.nothingWaits()) return true;
        await this.time.enough().catch(() => undefined);
        await pause(500);
        return false;
      },
      (said) => said,
      patience,
    );
  }

  /** The officer moves the session, and tries until the answer comes. @returns when it came */
  async moveSession(start: string): Promise<number> {
    const path = `/api/v1/sessions/${session}`;
    return this.insist(async () => {
      const seen = await this.ask('GET', path);
      const etag = seen.headers.get('etag') ?? '';
      return this.ask('PATCH', path, { start, end: start }, { 'if-match': etag });
    });
  }

  /** The officer records that a task was delivered, and tries until the answer comes. @returns when it came */
  async deliver(task: string): Promise<number> {
    return this.insist(() => this.ask('POST', `/api/v1/tasks/${task}/deliver`), [409]);
  }

  /** How many mails the officer sees as given up, and which. */
  async failed(): Promise<{ readonly total: number; readonly items: readonly { readonly id: string }[] }> {
    const answer = await this.ask('GET', '/api/v1/reminders/failed?limit=200');
    return (await answer.json()) as never;
  }

  /** The officer tries a mail again that was given up, by a click on the page. @returns the status */
  async retry(digest: string): Promise<number> {
    return (await this.ask('POST', `/api/v1/reminders/failed/${digest}/retry`)).status;
  }

  /** @param alsoFine what says that an earlier try, whose answer was lost, had done it */
  private async insist(act: () => Promise<Response>, alsoFine: readonly number[] = []): Promise<number> {
    const answer = await eventually(
      async () => {
        const given = await act().catch(() => null);
        if (given === null || given.status >= 500) await pause(100);
        return given;
      },
      (given) => given !== null && (given.ok || alsoFine.includes(given.status)),
      60,
    );
    await answer?.arrayBuffer();
    return Date.now();
  }

  private ask(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.place.address}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  }
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
