import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readConfiguration } from '../configuration/configuration.js';
import { keptSecretsKey } from './kept-secrets-key.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is made once, can be used, and is its owner’s alone', () => {
  const dataDir = join(folder, 'not-yet-there');
  const key = keptSecretsKey(dataDir);
  expect(keptSecretsKey(dataDir)).toBe(key);
  expect(
    readConfiguration({ DATABASE_URL: 'postgres://db.example/x', SECRETS_KEY: key }).secretsKeys,
  ).toEqual([key]);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

it('is not replaced when its file was damaged', () => {
  writeFileSync(join(folder, 'secrets.json'), '{"ke');
  expect(() => keptSecretsKey(folder)).toThrow('does not hold a key');
});
