import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from '#reading';
import { mutated } from './mutate.mjs';

/** Reads one mutated file after another; says before each which it is, and after it how long it took and what broke. */
const { files, from, to } = workerData;
const sources = files.map((file) => Buffer.from(file));
for (let seed = from; seed < to; seed += 1) {
  parentPort.postMessage({ begun: seed });
  const began = performance.now();
  let crash = null;
  try {
    const result = await readFile(mutated(sources, seed));
    if (result.ok) crash = misplaced(result);
  } catch (error) {
    crash = String(error.stack ?? error);
  }
  parentPort.postMessage({ done: seed, took: performance.now() - began, crash });
}

/** Offsets must point at their quotes whatever was read. */
function misplaced({ text, reading }) {
  const wrong = [...reading.requests, ...reading.others].find(
    ({ start, end, quote }) => text.slice(start, end) !== quote,
  );
  return wrong ? `a request points elsewhere: ${wrong.start}–${wrong.end}` : null;
}
