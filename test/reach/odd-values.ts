import type { DescribedValue } from './described-routes.js';

/** Something that may be sent in a place, and whether it must be refused there. */
export interface OddValue {
  readonly what: string;
  readonly value: unknown;
  /** True where no register can take it; else it may be taken, but nothing may break of it. */
  readonly wrong: boolean;
}

const wrong = (what: string, value: unknown): OddValue => ({ what, value, wrong: true });
const odd = (what: string, value: unknown): OddValue => ({ what, value, wrong: false });

/** What is no text that can be kept: the database has no NUL, and half a character is none. */
const unkeepable = [
  wrong('a NUL', 'a\u0000b'),
  wrong('half a character', 'a\ud800b'),
  wrong('the other half', '\udc00'),
];
const oddTexts = [
  odd('nothing', ''),
  odd('blanks', ' \t\n '),
  odd('what looks like SQL', "'; DROP TABLE mandate; -- %_\\"),
  odd('10,000 letters', 'a'.repeat(10_000)),
  odd('a day that is none', '2026-02-30'),
  odd('a day in the year 0', '0000-01-01'),
  odd('a day far away', '99999-01-01'),
  odd('the last year', '9999-12-31'),
  odd('a month', '2026-11'),
  odd('a moment', '2026-11-26T10'),
  odd('a name of every object', '__proto__'),
  odd('marks of direction', '\u202e\u2066\ufeff'),
];
/** What makes an address longer than Node reads. */
const tooLong = wrong('10,000 characters', 'ш'.repeat(10_000));
const oddNumbers = [-1, 0, 1e9, 1e21, 1.5, 2 ** 31, 2 ** 63].map((value) => odd(String(value), value));
const otherTypes = [
  odd('null', null),
  odd('true', true),
  odd('a number', 7),
  odd('a text', 'seven'),
  odd('a list', []),
  odd('an object', {}),
  odd('a list of lists', [[[[]]]]),
];
/** Due rules, addresses of sessions and the like are objects of their own kinds, read by the core. */
const oddRules = [
  { kind: 'date', by: '2026-02-30' },
  { kind: 'date', by: '99999-01-01' },
  { kind: 'date', within: 'P99999999999D', of: 'adoption' },
  { kind: 'date', within: 'P9999Y', of: 'adoption' },
  { kind: 'interval', every: 'P0D' },
  { kind: 'interval', every: 'P1D', until: { date: '9999-12-31' } },
  { kind: 'interval', every: 'P9999Y', first: { kind: 'date', by: '0001-01-01' } },
  { kind: 'session', at: { body: 'executive-board', year: 1e9, ordinal: 1e9 } },
  { kind: 'session', at: { body: 'a\u0000b', next: true } },
  { kind: 'ordinals-of-year', body: 'executive-board', ordinals: [0, -1, 1e12], choose: 'one' },
  { kind: 'unparsed', text: 'a\u0000b' },
  { kind: 'all', rules: [] },
  { kind: 'hops', via: null, then: null },
  { kind: '__proto__' },
].map((value) => odd(JSON.stringify(value), value));

/** What may stand in the place of a whole value. */
function oddFor(value: DescribedValue): readonly OddValue[] {
  const types = typesOf(value);
  const text = types.includes('string');
  const others = otherTypes.map((each) =>
    types.length === 0 || types.includes(typeOf(each.value)) ? each : { ...each, wrong: true },
  );
  return [
    // A value of none but its own type, where the description says one.
    ...others,
    ...(text || types.length === 0 ? unkeepable : []),
    ...(text
      ? oddTexts.map((each) => (fits(value, each.value as string) ? each : { ...each, wrong: true }))
      : []),
    ...(types.includes('number') || types.includes('integer')
      ? oddNumbers.map((each) => (within(value, each.value as number) ? each : { ...each, wrong: true }))
      : []),
    ...(types.includes('object') && value.properties === undefined ? oddRules : []),
    ...(types.includes('array') && value.maxItems !== undefined
      ? [
          wrong(
            'too many',
            Array.from({ length: value.maxItems + 1 }, () => 'x'),
          ),
        ]
      : []),
  ];
}

/**
 * Every odd value in every place of a value that is described, the rest as in `sample`; what `sample` leaves out is made
 * up after the description.
 */
export function* oddIn(
  described: DescribedValue,
  sample: unknown,
  named: (reference: string) => DescribedValue,
  where = '',
): Generator<OddValue> {
  const value = resolved(described, named);
  for (const each of oddFor(value)) yield { ...each, what: `${where || 'all of it'}: ${each.what}` };
  if (value.properties !== undefined) {
    const base = (isObject(sample) ? sample : made(value, named)) as Readonly<Record<string, unknown>>;
    yield wrong(`${where}: a field that nobody knows`, { ...base, neverHeardOf: 1 });
    for (const [name, field] of Object.entries(value.properties))
      for (const each of oddIn(field, base[name], named, where === '' ? name : `${where}.${name}`))
        yield { ...each, value: { ...base, [name]: each.value } };
  }
  if (value.items !== undefined) {
    const [first, ...rest] = Array.isArray(sample) ? (sample as unknown[]) : [];
    for (const each of oddIn(value.items, first, named, `${where}[]`))
      yield { ...each, value: [each.value, ...rest] };
  }
}

/** What is odd in a place of an address: texts alone. */
export function oddTextsFor(value: DescribedValue): readonly OddValue[] {
  const numeric = typesOf(value).some((type) => type === 'number' || type === 'integer');
  return [
    ...unkeepable.filter(({ what }) => what === 'a NUL'),
    tooLong,
    ...(numeric
      ? [
          ...oddNumbers.map(({ value: number }) => ({
            ...odd(String(number), String(number)),
            wrong: !within(value, number as number),
          })),
          wrong('a text', 'seven'),
        ]
      : oddTexts.map((each) => (fits(value, each.value as string) ? each : { ...each, wrong: true }))),
  ];
}

function resolved(value: DescribedValue, named: (reference: string) => DescribedValue): DescribedValue {
  if (value.$ref !== undefined) return resolved(named(value.$ref), named);
  const [only] = value.allOf ?? [];
  if (only !== undefined) return resolved(only, named);
  const choices = value.anyOf ?? value.oneOf;
  if (choices === undefined) return value;
  const found = choices.map((choice) => resolved(choice, named));
  const main = found.find(({ properties }) => properties !== undefined) ?? found[0]!;
  return { ...main, type: found.flatMap((each) => typesOf(each)) };
}

/** The least that the description lets pass. */
function made(described: DescribedValue, named: (reference: string) => DescribedValue): unknown {
  const value = resolved(described, named);
  const [choice] = value.enum ?? [];
  if (choice !== undefined) return choice;
  const [type] = typesOf(value);
  if (type === 'object')
    return Object.fromEntries(
      (value.required ?? []).map((name) => [name, made(value.properties![name]!, named)]),
    );
  if (type === 'array') return value.minItems ? [made(value.items!, named)] : [];
  if (type === 'number' || type === 'integer') return value.minimum ?? 1;
  if (type === 'boolean') return true;
  if (value.format === 'uuid') return '00000000-0000-7000-8000-000000000000';
  return value.pattern?.includes('{4}-') ? '2023-01-10' : 'word';
}

function typesOf({ type }: DescribedValue): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fits(value: DescribedValue, text: string): boolean {
  return (
    (value.enum === undefined || value.enum.includes(text)) &&
    (value.maxLength === undefined || text.length <= value.maxLength) &&
    (value.pattern === undefined || new RegExp(value.pattern, 'u').test(text)) &&
    (value.format !== 'uuid' || /^[0-9a-f-]{36}$/.test(text))
  );
}

function within({ minimum, maximum }: DescribedValue, number: number): boolean {
  return (minimum === undefined || number >= minimum) && (maximum === undefined || number <= maximum);
}

function isObject(value: unknown): value is object {
  return typeOf(value) === 'object';
}
