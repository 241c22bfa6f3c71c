import type { Message, MessageKey } from '#messages';
import { toCalendarDate } from '../calendar-date.js';
import { isBodyKey, isNameOfTheYear } from '../session-key.js';

/** What is wrong with a rule, and where: `path` is as in "at.ordinal". */
export type RuleFault = Message;

/** Says what is wrong with a value; nothing when it is right. */
export type Check = (value: unknown, path: string) => readonly RuleFault[];

interface Field {
  readonly check: Check;
  readonly optional: boolean;
}

/** The fields of a record, each with its check. Any other field is a fault. */
export type Fields = Readonly<Record<string, Field>>;

export const must = (check: Check): Field => ({ check, optional: false });
export const may = (check: Check): Field => ({ check, optional: true });

export function fault(
  reason: Extract<MessageKey, `calendar.fault.${string}`> extends `calendar.fault.${infer R}` ? R : never,
  path: string,
  values: Readonly<Record<string, string | number>> = {},
): RuleFault {
  return { key: `calendar.fault.${reason}`, values: { path, ...values } };
}

/** A check for a record with these fields and no others. */
export function record(fields: Fields): Check {
  return (value, path) => {
    if (!isRecord(value)) return [fault('record', path)];
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...unknown.map((name) => fault('unknownField', at(name))),
      ...Object.entries(fields).flatMap(([name, { check, optional }]) => {
        if (value[name] !== undefined) return check(value[name], at(name));
        return optional ? [] : [fault('missing', at(name))];
      }),
    ];
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const when =
  (right: (value: unknown) => boolean, reason: Parameters<typeof fault>[0]): Check =>
  (value, path) =>
    right(value) ? [] : [fault(reason, path)];

const isText = (value: unknown): value is string => typeof value === 'string';

export const words: Check = when((value) => isText(value) && value.trim() !== '', 'words');
export const bodyKey: Check = when((value) => isText(value) && isBodyKey(value), 'bodyKey');
export const nameOfTheYear: Check = when((value) => isText(value) && isNameOfTheYear(value), 'name');
export const calendarDate: Check = when((value) => isText(value) && toCalendarDate(value) !== null, 'date');
export const ordinal: Check = when((value) => isWhole(value, 1, 9999), 'ordinal');
export const year: Check = when((value) => isWhole(value, 1000, 9999), 'year');
export const yearsApart: Check = when((value) => isWhole(value, 1, 100), 'yearsApart');
/** An ISO 8601 duration of one unit: P8W, P15D, P2Y. */
export const duration: Check = when(
  (value) => isText(value) && /^P[1-9]\d{0,3}[DWMY]$/.test(value),
  'duration',
);

function isWhole(value: unknown, from: number, to: number): boolean {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
}

/** One of these values and no other. */
export function oneOf(...values: readonly (string | number | boolean)[]): Check {
  return (value, path) =>
    values.includes(value as string) ? [] : [fault('oneOf', path, { values: values.map(String).join(', ') })];
}

/** A list of at least one, without doubles, each right by itself. */
export function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length === 0) return [fault('list', path)];
    if (new Set(value).size !== value.length) return [fault('doubled', path)];
    return value.flatMap((item, index) => check(item, `${path}[${index}]`));
  };
}

/** Exactly one of these fields, each leading to a record of its own form. */
export function oneForm(forms: Readonly<Record<string, Fields>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return [fault('record', path)];
    const said = Object.keys(forms).filter((name) => value[name] !== undefined);
    const [form] = said;
    if (form === undefined || said.length > 1)
      return [fault('oneForm', path, { values: Object.keys(forms).join(', ') })];
    return record(forms[form]!)(value, path);
  };
}
