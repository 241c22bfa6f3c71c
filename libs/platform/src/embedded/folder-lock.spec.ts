import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFolderLock } from './folder-lock.js';
import { identityOf } from './process-identity.js';

const folder = mkdtempSync(join(tmpdir(), 'mandates-lock-'));
const lock = join(folder, 'lock');
const theDead = { pid: process.pid, started: 'in another age' };

beforeEach(() => rmSync(lock, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder lock', () => {
  it('names its holder while it is held, and is gone when it is given back', async () => {
    const unlock = await takeFolderLock(lock, 0);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toEqual(identityOf(process.pid));
    unlock?.();
    expect(existsSync(lock)).toBe(false);
  });

  it('is refused while a living process holds it, who is named to whoever waits', async () => {
    writeFileSync(lock, JSON.stringify(identityOf(process.ppid)));
    const waitedFor: number[] = [];
    expect(await takeFolderLock(lock, 60, (holder) => waitedFor.push(holder))).toBeNull();
    expect(waitedFor).toEqual([process.ppid]);
  });

  it('is taken over from the dead, also when their number is in use again', async () => {
    writeFileSync(lock, JSON.stringify(theDead));
    expect(await takeFolderLock(lock, 0)).not.toBeNull();
  });

  it('is left alone while it is being written, and taken over when that has stopped for good', async () => {
    writeFileSync(lock, '{"pid":');
    expect(await takeFolderLock(lock, 60)).toBeNull();
    utimesSync(lock, new Date(0), new Date(0));
    expect(await takeFolderLock(lock, 0)).not.toBeNull();
  });

  it('goes to one at a time, however many wait for the dead', async () => {
    writeFileSync(lock, JSON.stringify(theDead));
    let inside = 0;
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const unlock = await takeFolderLock(lock, 5_000);
        seen.push(++inside);
        await Promise.resolve();
        inside--;
        unlock?.();
      }),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, () => 1));
  });
});
