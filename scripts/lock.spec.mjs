import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOf, withLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mandates-lock-'));
const lock = join(folder, 'lock');
const nobodyWaits = () => {
  throw new Error('nobody living holds it');
};

beforeEach(() => rmSync(lock, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of the launchers', () => {
  it('is held while the work goes on, and gone after it, also when it failed', async () => {
    expect(await withLock(lock, nobodyWaits, () => existsSync(lock))).toBe(true);
    await expect(withLock(lock, nobodyWaits, () => Promise.reject(new Error('no disk')))).rejects.toThrow(
      'no disk',
    );
    expect(existsSync(lock)).toBe(false);
  });

  it('names the living holder to whoever waits, and lets them in afterwards', async () => {
    const order = [];
    let finish;
    const toldToFinish = new Promise((resolve) => (finish = resolve));
    const first = withLock(lock, nobodyWaits, () => toldToFinish.then(() => order.push('first')));
    const second = withLock(
      lock,
      (pid) => {
        order.push(`waits for ${pid}`);
        finish();
      },
      () => order.push('second'),
    );
    await Promise.all([first, second]);
    expect(order).toEqual([`waits for ${process.pid}`, 'first', 'second']);
  });

  it('is taken over from the dead, also when their number is in use again', async () => {
    for (const dead of ['999999999 12', `${process.pid} in-another-age`]) {
      writeFileSync(lock, `${dead}\n`);
      const holder = await withLock(lock, nobodyWaits, () => readFileSync(lock, 'utf8'));
      expect(holder).toBe(`${process.pid} ${startOf(process.pid)}\n`);
    }
  });

  it('lets one in at a time, however many wait for the dead', async () => {
    writeFileSync(lock, '999999999 12\n');
    let inside = 0;
    const seen = [];
    const enter = async () => {
      seen.push(++inside);
      await Promise.resolve();
      inside--;
    };
    await Promise.all(
      Array.from({ length: 10 }, () =>
        withLock(
          lock,
          () => {},
          () => enter(),
        ),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 10 }, () => 1));
  });
});
