/** Thrown where a launcher cannot go on; the message says what to do and is all that is shown. */
export class Impossible extends Error {}

/** Ends the launcher with what went wrong: one line where we know what it is, everything where we do not. */
export function endWith(error) {
  process.stderr.write(`${error instanceof Impossible ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
