/** Numbers from 0 to 1 that follow from a seed: mulberry32. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOSTILE = [
  ' ',
  '(',
  '“',
  '.',
  ',',
  '、',
  '،',
  '\n',
  '\t',
  '\f',
  '1.',
  'a) ',
  '\u00ad',
  '\u202e',
  '\u0640',
  '\ud800',
  '\0',
  '<',
  '&#',
  '7/',
  'and ',
  '请',
  ' просит ',
];
const LONGEST_RUN = 3_000;

/** What may happen to a file: each takes bytes, numbers and another file, and answers bytes. */
const MUTATIONS = [
  (bytes, at) => bytes.subarray(0, at()),
  (bytes, at) => {
    const [from, to] = [at(), at()].sort((one, other) => one - other);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, at, random) => {
    const from = at();
    const piece = bytes.subarray(from, from + Math.floor(random() * 400));
    const times = 1 + Math.floor(random() * 20);
    return Buffer.concat([bytes.subarray(0, from), ...Array(times).fill(piece), bytes.subarray(from)]);
  },
  (bytes, at, random) => {
    const changed = Buffer.from(bytes);
    for (let count = Math.floor(random() * 30); count >= 0; count -= 1)
      changed[at()] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, at, random) => {
    const what = HOSTILE[Math.floor(random() * HOSTILE.length)];
    const run = Buffer.from(what.repeat(1 + Math.floor(random() ** 4 * LONGEST_RUN)));
    const from = at();
    return Buffer.concat([bytes.subarray(0, from), run, bytes.subarray(from)]);
  },
  (bytes, at, random, other) =>
    Buffer.concat([bytes.subarray(0, at()), other.subarray(Math.floor(random() * other.length))]),
  (bytes) => Buffer.from(bytes.toString('utf8').split('\n').reverse().join('\n')),
  (bytes) => Buffer.from(bytes.toString('utf8').replace(/\n+/g, ' ')),
  (bytes, at, random) =>
    Buffer.from(bytes.toString('utf8').replace(/ /g, () => (random() < 0.1 ? '\n' : ' '))),
];

/** One of the files with one to three things done to it. The same seed gives the same bytes. */
export function mutated(files, seed) {
  const random = randomOf(seed);
  const pick = () => files[Math.floor(random() * files.length)];
  let bytes = pick();
  for (let count = Math.floor(random() * 3); count >= 0; count -= 1) {
    const at = () => Math.floor(random() * (bytes.length + 1));
    bytes = MUTATIONS[Math.floor(random() * MUTATIONS.length)](bytes, at, random, pick());
  }
  return bytes;
}
