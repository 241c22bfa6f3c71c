import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

/** Files that are changed at random: the made texts, real ones where they stand beside a working copy, and printed pages. */
const FOLDERS = ['test/corpus/texts', '../shared/corpus/texts', 'libs/reading/src/testing/fixtures'];
/** A part of a long text is enough, and more of them are read in the same time. */
const LONGEST = 24_000;
/** No file of this size may take longer (ms). */
const HANG = 20_000;

/**
 * Reads mutated files and counts what broke: `npm run fuzz -- [--count 2000] [--seed 1]`. The nightly count is 100,000.
 * @returns 0 when nothing crashed and nothing hung, else 1
 */
export async function fuzz(args) {
  const options = { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } };
  const { values } = parseArgs({ args, options });
  const [first, count] = [Number(values.seed), Number(values.count)];
  const found = { read: 0, crashes: 0, hangs: 0, slowest: 0, slowestSeed: first };
  for (let from = first; from < first + count;) from = await run(from, first + count, found);
  const { read, crashes, hangs, slowest, slowestSeed } = found;
  console.log(
    `${read} mutated files read: ${crashes} crashes, ${hangs} hangs; the slowest took ${Math.round(slowest)} ms (seed ${slowestSeed})`,
  );
  return crashes + hangs === 0 ? 0 : 1;
}

/** Reads on in a thread until all are read or one hangs; answers where to go on. */
function run(from, to, found) {
  const thread = new Worker(new URL('./fuzz-thread.mjs', import.meta.url), {
    workerData: { files, from, to },
  });
  let current = from;
  return new Promise((resolve, reject) => {
    let timer;
    let next = to;
    const hung = () => {
      found.hangs += 1;
      console.error(`seed ${current}: no answer in ${HANG} ms`);
      next = current + 1;
      void thread.terminate();
    };
    thread.on('message', ({ begun, done, took, crash }) => {
      clearTimeout(timer);
      timer = setTimeout(hung, HANG);
      if (begun !== undefined) current = begun;
      else {
        found.read += 1;
        if (took > found.slowest) [found.slowest, found.slowestSeed] = [took, done];
        if (crash === null) return;
        found.crashes += 1;
        console.error(`seed ${done}: ${crash}`);
      }
    });
    thread.on('error', (error) => {
      clearTimeout(timer);
      found.crashes += 1;
      console.error(`seed ${current}: the thread ended: ${error}`);
      next = current + 1;
    });
    thread.on('messageerror', reject);
    thread.on('exit', () => {
      clearTimeout(timer);
      resolve(next);
    });
  });
}

const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|pdf)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return name.endsWith('.pdf') ? bytes : bytes.subarray(0, LONGEST);
    }),
);
