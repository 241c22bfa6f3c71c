import { openQueue, type QueueConnection } from '../queue/queue-connection.js';

/**
 * The queue that a suite runs on: Redis when TEST_QUEUE_URL names one, else the suite's own database. The whole suite runs
 * on both in continuous integration. Redis has one name space for all suites, so each gets a prefix of its own.
 */
export function testQueueUrl(databaseUrl: string): string {
  const given = process.env['TEST_QUEUE_URL'];
  if (given === undefined) return databaseUrl;
  const url = new URL(given);
  url.searchParams.set('prefix', `test-${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  return url.href;
}

export function openTestQueue(databaseUrl: string): QueueConnection {
  return openQueue(testQueueUrl(databaseUrl));
}
