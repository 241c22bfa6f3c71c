/** Progress: on standard error, because standard output may hold an answer. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
