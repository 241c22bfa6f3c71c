import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration } from './configuration.js';
import { envExample } from './env-example.js';
import type { Environment } from './settings.js';

const DATABASE_URL = 'postgres://mandates:secret@db.example:5432/mandates';

function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing but a database', () => {
    expect(readConfiguration({ DATABASE_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
      databaseOwnerUrl: DATABASE_URL,
      queueUrl: DATABASE_URL,
      publicUrl: 'http://127.0.0.1:3000',
      smtpUrl: null,
      today: null,
    });
  });

  it('loads the sample into the embedded database only, unless told', () => {
    const sampleOf = (SAMPLE: string, embedded: boolean) =>
      readConfiguration({ DATABASE_URL, SAMPLE }, { embedded }).sample;
    expect([sampleOf('', true), sampleOf('', false), sampleOf('on', false), sampleOf('off', true)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('lists every fault at once, each with what it may be, and repeats no value', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      QUEUE_URL: 'amqp://queue',
      PORT: '70000',
      SAMPLE: 'maybe',
      TODAY: '2023-02-29',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'QUEUE_URL',
      'PORT',
      'SAMPLE',
      'TODAY',
    ]);
    expect(faults.join(' ')).not.toContain('hunter2');
  });

  it.each([
    ['2022-12-01', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1 December 2022', false],
  ])('TODAY=%s can be used: %s', (TODAY, usable) => {
    expect(faultsOf({ DATABASE_URL, TODAY }).length === 0).toBe(usable);
  });

  it('refuses a fixed date in production', () => {
    expect(faultsOf({ DATABASE_URL, TODAY: '2022-12-01', NODE_ENV: 'production' })).toEqual([
      'TODAY is for trying things; unset it in production',
    ]);
  });

  const key = Buffer.alloc(32, 7).toString('base64');
  it.each<[string, boolean]>([
    [key, true],
    [`${key}, ${Buffer.alloc(32, 9).toString('base64')}`, true],
    [Buffer.alloc(16, 7).toString('base64'), false],
    ['correct horse battery staple', false],
    [`${key},`, false],
  ])('SECRETS_KEY=%s can be used: %s', (SECRETS_KEY, usable) => {
    expect(faultsOf({ DATABASE_URL, SECRETS_KEY }).length === 0).toBe(usable);
  });

  it('takes the key that the launcher keeps unless the environment gives one', () => {
    const other = Buffer.alloc(32, 9).toString('base64');
    expect(readConfiguration({ DATABASE_URL }, { secretsKey: key }).secretsKeys).toEqual([key]);
    expect(readConfiguration({ DATABASE_URL, SECRETS_KEY: other }, { secretsKey: key }).secretsKeys).toEqual([
      other,
    ]);
    expect(readConfiguration({ DATABASE_URL }).secretsKeys).toEqual([]);
  });

  it('refuses webhooks to the machine itself in production', () => {
    expect(faultsOf({ DATABASE_URL, WEBHOOKS_LOOPBACK: 'on', NODE_ENV: 'production' })).toEqual([
      'WEBHOOKS_LOOPBACK is for trying things; unset it in production',
    ]);
  });

  it('is what .env.example says (npm run generate writes it)', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(envExample());
  });
});
