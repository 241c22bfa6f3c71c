/** The due rules that a person can put together here. Any other stays as it was read, or is left to a later hand. */
export const dueKinds = [
  'as-read',
  'none',
  'receiver',
  'session',
  'next',
  'each',
  'of-year',
  'last',
  'date',
  'within',
] as const;

export type DueKind = (typeof dueKinds)[number];

/** What stands in the fields for the time, as it is typed. */
export interface DueFields {
  readonly kind: DueKind;
  readonly body: string;
  readonly year: string;
  /** One number, or several for a choice: "2, 3". */
  readonly ordinals: string;
  readonly choose: 'one' | 'all';
  readonly by: string;
  readonly days: string;
}

/** Which fields a kind of rule needs, and which it can take. */
export const dueFieldsOf: Readonly<Record<DueKind, readonly (keyof DueFields)[]>> = {
  'as-read': [],
  none: [],
  receiver: ['body'],
  session: ['body', 'ordinals', 'year'],
  next: ['body'],
  each: ['body'],
  'of-year': ['body', 'ordinals', 'choose'],
  last: ['body', 'year'],
  date: ['by'],
  within: ['days'],
};

/** How often a rule of this kind comes; null where the person says it. */
export const recurrenceOf: Readonly<Record<DueKind, string | null>> = {
  'as-read': null,
  none: 'unspecified',
  receiver: 'unspecified',
  session: 'once',
  next: 'once',
  each: 'every_session',
  'of-year': 'annual',
  last: null,
  date: 'by_date',
  within: 'by_date',
};

/** The fields before anybody has typed into them: the rule as it was read, with the bodies it names at hand. */
export function dueFields(rule: object | null, body: string): DueFields {
  const named = rule === null ? undefined : /"body":"([^"]+)"/.exec(JSON.stringify(rule))?.[1];
  return {
    kind: rule === null ? 'none' : 'as-read',
    body: named ?? body,
    year: '',
    ordinals: '',
    choose: 'one',
    by: '',
    days: '',
  };
}

/** The field that still lacks something, or null. */
export function dueFault({ kind, ...fields }: DueFields): Exclude<keyof DueFields, 'kind'> | null {
  const needed = dueFieldsOf[kind];
  if (needed.includes('body') && fields.body === '') return 'body';
  if (needed.includes('ordinals') && !ordinalsFit(kind, numbers(fields.ordinals))) return 'ordinals';
  if (needed.includes('year') && !/^(?:\d{4})?$/.test(fields.year.trim())) return 'year';
  if (needed.includes('by') && !/^\d{4}-\d{2}-\d{2}$/.test(fields.by)) return 'by';
  if (needed.includes('days') && !isNumber(fields.days)) return 'days';
  return null;
}

function ordinalsFit(kind: DueKind, ordinals: readonly number[]): boolean {
  return ordinals.length > 0 && !ordinals.some(Number.isNaN) && (kind === 'of-year' || ordinals.length === 1);
}

/** The rule that the fields say; undefined when it is to stay as it is. Only for fields without a fault. */
export function dueRuleOf(fields: DueFields): object | null | undefined {
  const { kind, body, choose } = fields;
  const year = fields.year.trim() === '' ? {} : { year: Number(fields.year) };
  switch (kind) {
    case 'as-read':
      return undefined;
    case 'none':
      return null;
    case 'receiver':
      return { kind: 'none', body };
    case 'session':
      return { kind: 'session', at: { body, ...year, ordinal: numbers(fields.ordinals)[0] } };
    case 'next':
      return { kind: 'session', at: { body, next: true } };
    case 'each':
      return { kind: 'each-session', body };
    case 'of-year':
      return { kind: 'ordinals-of-year', body, ordinals: numbers(fields.ordinals), choose };
    case 'last':
      return { kind: 'last-of-year', body, ...year };
    case 'date':
      return { kind: 'date', by: fields.by };
    case 'within':
      return { kind: 'date', within: `P${Number(fields.days)}D`, of: 'adoption' };
  }
}

/** The numbers in what was typed; NaN for what is none. */
function numbers(typed: string): readonly number[] {
  return typed
    .split(/[\s,;、，；]+/)
    .filter((each) => each !== '')
    .map((each) => (isNumber(each) ? Number(each) : Number.NaN));
}

function isNumber(typed: string): boolean {
  return /^[1-9]\d{0,3}$/.test(typed.trim());
}
