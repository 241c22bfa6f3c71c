import { openQueue, Queues, readConfiguration } from '#platform';
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
  /** Rings an alarm clock that would ring by itself within a minute. */
  ring(job: 'begin-day' | 'make-digests' | 'sweep'): Promise<void>;
  /** Looks into its database. */
  ask<Row extends object>(sql: string): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

/** @example const application = await openApplication({ today: '2022-12-01' }) */
export async function openApplication({ today }: { today: string }): Promise<TestApplication> {
  const database = await createTestDatabase();
  const configuration = readConfiguration({
    DATABASE_URL: database.url,
    QUEUE_URL: testQueueUrl(database.url),
    TODAY: today,
    SAMPLE: 'on',
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const application = await startApplication(configuration);
  const clocks = new Queues(openQueue(configuration.queueUrl));
  return {
    address: application.address,
    database: database.url,
    signedIn: (who) => Client.signIn(application.address, `${who}@sample.test`),
    ring: (name) => clocks.enqueue([{ name, payload: {} }]),
    ask: async <Row extends object>(sql: string) => {
      const looking = new pg.Client({ connectionString: database.url });
      await looking.connect();
      return (await looking.query<Row>(sql).finally(() => looking.end())).rows;
    },
    stop: async () => {
      await clocks.onApplicationShutdown();
      await application.stop();
      await database.drop();
    },
  };
}
