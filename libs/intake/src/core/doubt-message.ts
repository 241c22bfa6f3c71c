import type { Message } from '#messages';
import type { Doubt } from '#reading';

/** Why the text of a file should be looked at, to be said in a person's language. */
export function doubtMessage(doubt: Doubt): Message {
  const { tag, ...facts } = doubt;
  const values = Object.entries(facts).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' || typeof value === 'number' ? value : value.join(', '),
  ]);
  return { key: `intake.doubt.${tag}`, values: Object.fromEntries(values) };
}
