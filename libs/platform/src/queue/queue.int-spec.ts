import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../ids/new-id.js';
import { openTestPlatform, openTestQueue, type TestPlatform } from '../testing/index.js';
import { jobCatalogue, queueNames } from './job-catalogue.js';
import type { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay } from './outbox-relay.js';
import type { QueueConnection } from './queue-connection.js';
import { Queues } from './queues.js';
import { ScheduleKeeper } from './schedule-keeper.js';

const scheduler = { kind: 'system', name: 'scheduler' } as const;

describe('from the outbox through the queue to a handler', () => {
  let platform: TestPlatform;
  let connection: QueueConnection;
  let queues: Queues;
  let relay: OutboxRelay;
  let runner: JobRunner;
  let read: string[];
  let onRead: (readingId: string, stopping: AbortSignal) => unknown;
  let onRing: () => void;
  let schedule: ScheduleKeeper;

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T08:00:00Z', []);
    connection = openTestQueue(platform.configuration.databaseUrl);
    queues = new Queues(connection);
    relay = new OutboxRelay(platform.configuration, queues);
    runner = new JobRunner(connection);
    read = [];
    onRead = () => undefined;
    onRing = () => undefined;
    schedule = new ScheduleKeeper(queues, 50);
    const nothing = { handle: () => Promise.resolve() };
    const handlers: JobHandlers = {
      'read-upload': {
        handle: async ({ readingId }, stopping) => {
          read.push(readingId);
          await onRead(readingId, stopping);
        },
      },
      'make-digests': { handle: () => Promise.resolve(onRing()) },
      'begin-day': nothing,
      'plan-reminders': nothing,
      'send-sign-in-link': nothing,
      'seal-trail': nothing,
      'send-digest': nothing,
      'tell-webhooks': nothing,
      'send-webhook': nothing,
      sweep: nothing,
    };
    runner.start(handlers);
    relay.start();
  });
  afterAll(async () => {
    await schedule.onModuleDestroy();
    await runner.onModuleDestroy();
    await relay.onModuleDestroy();
    await relay.onApplicationShutdown();
    await queues.onApplicationShutdown();
    await platform.close();
  });

  const announce = (readingId: string) =>
    platform.unitOfWork.run(scheduler, (tx) => {
      tx.record({ action: 'reading.taken-in', subject: { kind: 'reading', id: readingId } });
      tx.announce('read-upload', { readingId });
      return Promise.resolve();
    });

  const heard = (readingId: string) =>
    new Promise<void>((resolve) => (onRead = (id) => void (id === readingId && resolve())));

  it('runs what was announced once the unit has committed', async () => {
    const readingId = newId();
    const done = heard(readingId);
    await announce(readingId);
    await done;
    expect(read).toEqual([readingId]);
  });

  it('never runs what a failed unit announced', async () => {
    const abandoned = newId();
    await expect(
      platform.unitOfWork.run(scheduler, (tx) => {
        tx.record({ action: 'reading.taken-in', subject: { kind: 'reading', id: abandoned } });
        tx.announce('read-upload', { readingId: abandoned });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');

    const later = newId();
    const done = heard(later);
    await announce(later);
    await done;
    expect(read).not.toContain(abandoned);
  });

  it('rings again by itself after the queue lost all it held', async () => {
    const rung = () => new Promise<void>((resolve) => (onRing = resolve));
    const first = rung();
    schedule.start();
    await first;

    const again = rung();
    for (const name of queueNames) {
      const queue = connection.queue(name);
      for (const job of Object.keys(jobCatalogue)) await queue.removeJobScheduler(job);
      await queue.obliterate({ force: true });
      await queue.close();
    }
    await again;
  });

  it('rings again by itself after the time of the machine was wrong by a day', async () => {
    const queue = connection.queue('reminders');
    await queue.removeJobScheduler('make-digests');
    const tomorrow = new Date(Date.now() + 86_400_000);
    const rung = new Promise<void>((resolve) => (onRing = resolve));
    await queue.upsertJobScheduler('make-digests', { every: 60_000, startDate: tomorrow });
    await rung;
    await queue.close();
  });

  it('tells a long job that the process stops, and waits for it no longer than it takes to end', async () => {
    const long = newId();
    let told: unknown;
    const begun = new Promise<void>((resolve) => {
      onRead = (_, stopping) => {
        resolve();
        return new Promise((_end, fail) =>
          stopping.addEventListener('abort', () => {
            told = stopping.reason;
            fail(told as Error);
          }),
        );
      };
    });
    await announce(long);
    await begun;
    await runner.onModuleDestroy();
    expect(told).toMatchObject({ message: expect.stringMatching(/stops/) });
  });
});
