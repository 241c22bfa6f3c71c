import { jest } from '@jest/globals';
import { jobCatalogue, openQueue, Queues, readConfiguration, ScheduleKeeper, type JobName } from '#platform';
import { createTestDatabase, testQueueUrl } from '#platform/testing';
import pg from 'pg';
import { startApplication } from '../../apps/standalone/src/start-application.js';
import { Client } from './client.js';

/** The whole application in this process: its own database, the queue of the run, api and worker, the sample's people. */
export interface TestApplication {
  readonly address: string;
  /** The URL of its database: for another process that works on it. */
  readonly database: string;
  /** Somebody of the sample register, signed in: "officer", "focal", "director", "member". */
  signedIn(who: string): Promise<Client>;
  /** Rings an alarm clock: here they ring at the start and then only when a test says so, however long it takes. */
  ring(job: 'begin-day' | 'make-digests' | 'seal-trail' | 'sweep' | 'tell-webhooks'): Promise<void>;
  /** Looks into its database. */
  ask<Row extends object>(sql: string): Promise<readonly Row[]>;
  /** Does something in its database by the role that the program itself has. */
  asProgram(sql: string): Promise<unknown>;
  stop(): Promise<void>;
}

const alarmClocks = (Object.keys(jobCatalogue) as JobName[]).filter((name) => 'every' in jobCatalogue[name]);

/** @example const application = await openApplication({ today: '2022-12-01' }) */
export async function openApplication({
  today,
  settings = {},
}: {
  today: string;
  /** Others than a test has by itself: where mail goes, who else lets people in. */
  settings?: Readonly<Record<string, string>>;
}): Promise<TestApplication> {
  const database = await createTestDatabase();
  const configuration = readConfiguration({
    DATABASE_URL: database.applicationUrl,
    DATABASE_OWNER_URL: database.url,
    QUEUE_URL: testQueueUrl(database.applicationUrl),
    TODAY: today,
    SAMPLE: 'on',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...settings,
  });
  // The alarm clocks ring by hand, so that no digest is made before a test has given it its reminders.
  jest.spyOn(ScheduleKeeper.prototype, 'start').mockReturnValue();
  const application = await startApplication(configuration);
  const clocks = new Queues(openQueue(configuration.queueUrl));
  const ring = (...names: JobName[]) => clocks.enqueue(names.map((name) => ({ name, payload: {} })));
  await ring(...alarmClocks);
  return {
    address: application.address,
    database: database.url,
    signedIn: (who) => Client.signIn(application.address, `${who}@sample.test`),
    ring,
    ask: <Row extends object>(sql: string) => rowsOf<Row>(database.url, sql),
    asProgram: (sql) => rowsOf(database.applicationUrl, sql),
    stop: async () => {
      await clocks.onApplicationShutdown();
      await application.stop();
      await database.drop();
    },
  };
}

async function rowsOf<Row extends object>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(sql).finally(() => client.end())).rows;
}
