import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { testSurroundings } from './test-settings.mjs';

describe('the surroundings of a test', () => {
  it('leave out what steers a product that runs, and keep what is meant for tests', () => {
    expect(
      testSurroundings({
        PATH: '/bin',
        DATABASE_URL: 'postgres://the-real-one/',
        QUEUE_URL: 'redis://the-real-one/',
        TODAY: '2022-12-01',
        TEST_QUEUE_URL: 'redis://127.0.0.1:6379',
      }),
    ).toEqual({ PATH: '/bin', TEST_QUEUE_URL: 'redis://127.0.0.1:6379', NODE_ENV: 'test' });
  });

  it('leave out every setting that the configuration knows', () => {
    const text = readFileSync('libs/platform/src/configuration/settings.ts', 'utf8');
    const names = [...text.matchAll(/^ {2}([A-Z_]+): \{/gm)].map(([, name]) => name);
    expect(names).toContain('DATABASE_URL');
    expect(testSurroundings(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual({
      NODE_ENV: 'test',
    });
  });
});
