import { isKeepableText } from '../text/keepable-text.js';

/** What stands in a cursor: the value of a column that rows go by. A number may be one of more digits than JavaScript counts. */
export type PlaceKind = 'text' | 'id' | 'day' | 'moment' | 'number' | 'numbers';

const looksRight: Readonly<Record<PlaceKind, (value: string) => boolean>> = {
  text: (value) => value.length <= 1_000 && isKeepableText(value),
  id: (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  day: (value) => value === 'infinity' || isDay(value),
  moment: (value) =>
    /^.{10}[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-][01]\d(:?[0-5]\d)?)$/.test(value) &&
    isDay(value.slice(0, 10)),
  // Eight bytes with a sign hold every number of 18 digits.
  number: (value) => /^-?\d{1,18}$/.test(value),
  numbers: (value) => /^\{((\d{1,100}|NULL|Infinity)(,(\d{1,100}|NULL))*)?\}$/.test(value),
};

/** Whether the database would take a value of a cursor, which somebody may have made up, as one of this kind. */
export function isPlace(kind: PlaceKind, value: unknown): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && looksRight[kind](String(value));
}

function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February would be taken for 2 March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
