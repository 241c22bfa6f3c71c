import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mandates-hash-'));
  mkdirSync(join(root, 'libs/calendar'), { recursive: true });
  writeFileSync(join(root, 'libs/calendar/session.ts'), 'export const session = 1;');
  writeFileSync(join(root, 'libs/calendar/session.spec.ts'), 'a test');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hash = () =>
  contentHash(root, ['libs', 'package-lock.json', 'not-there'], (file) => file.endsWith('.spec.ts'));

describe('what a build was made from', () => {
  it.each([
    [
      'a changed file',
      () => writeFileSync(join(root, 'libs/calendar/session.ts'), 'export const session = 2;'),
    ],
    ['a new file', () => writeFileSync(join(root, 'libs/calendar/segment.ts'), '')],
    ['a removed file', () => rmSync(join(root, 'package-lock.json'))],
    [
      'a renamed file',
      () => renameSync(join(root, 'libs/calendar/session.ts'), join(root, 'libs/calendar/meeting.ts')),
    ],
  ])('is another after %s', (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it.each([
    ['a test changed', () => writeFileSync(join(root, 'libs/calendar/session.spec.ts'), 'a better test')],
    [
      'git touched a file',
      () => utimesSync(join(root, 'libs/calendar/session.ts'), new Date(0), new Date(0)),
    ],
  ])('is the same when only %s', (_, change) => {
    const before = hash();
    change();
    expect(hash()).toBe(before);
  });
});
