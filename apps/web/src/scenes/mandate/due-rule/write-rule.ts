import type { DurationForm, EndForm, ReferenceForm, RuleForm, StartForm } from './rule-form.js';

/** A due rule in the form in which the server keeps it; null states nothing. */
export type RuleJson = Readonly<Record<string, unknown>> | null;

/**
 * The rule that the fields say. What is missing or mistyped goes to the server as it is: the server says what is wrong
 * with it and where.
 */
export function writeRule(form: RuleForm): RuleJson {
  const { at } = form;
  const { body } = at;
  switch (form.choice) {
    case 'unstated':
      return null;
    case 'session':
      return { kind: 'session', at: named(at), ...partOf(form) };
    case 'next':
      return { kind: 'session', at: { body, next: true }, ...partOf(form) };
    case 'before':
      return {
        kind: 'session',
        at: reference(at),
        ...partOf(form),
        relation: 'before',
        ...some('lead', duration(form.lead)),
      };
    case 'each-session':
      return { kind: 'each-session', body, ...regular(form), ...bounds(form) };
    case 'ordinals-of-year':
      return {
        kind: 'ordinals-of-year',
        body,
        ...(form.named === 'ordinals'
          ? { ordinals: list(form.ordinals).map(number) }
          : { names: list(form.names) }),
        choose: form.choose,
        ...some('everyYears', optionalNumber(form.everyYears)),
        ...bounds(form),
      };
    case 'last-of-year':
      return { kind: 'last-of-year', body, ...some('year', optionalNumber(at.year)), ...regular(form) };
    case 'none':
      return { kind: 'none', body };
    default:
      return aside(form);
  }
}

/** What is due by days, with something else, or at no stated time. */
function aside(form: RuleForm): RuleJson {
  const { at, text } = form;
  switch (form.choice) {
    case 'by':
      return { kind: 'date', by: form.date };
    case 'within':
      return {
        kind: 'date',
        within: duration(form.within) ?? '',
        of: form.of === 'event' ? { event: text } : form.of,
      };
    case 'event':
      return { kind: 'event', text, ...some('date', form.date) };
    case 'unparsed':
      return { kind: 'unparsed', text };
    case 'with':
      return {
        kind: 'with',
        text,
        ...some('mandate', mandateIn(form.mandate)),
        ...some('times', form.times),
      };
    case 'regularly':
    case 'as-appropriate':
      return { kind: form.choice, ...some('body', at.body), ...end(form.until), text };
    case 'ends':
      return { kind: 'ends', ...endOfDuty(form.until) };
    default:
      return holding(form);
  }
}

/** The rules that hold other rules. */
function holding(form: RuleForm): RuleJson {
  const [first, second] = form.parts.map(writeRule);
  const { body } = form.at;
  if (form.choice === 'preceding') return { kind: 'preceding', body, before: first };
  if (form.choice === 'hops') return { kind: 'hops', via: first, then: second };
  if (form.choice === 'all') return { kind: 'all', rules: form.parts.map(writeRule) };
  return {
    kind: 'interval',
    every: duration(form.every) ?? '',
    ...some('body', body),
    ...(first !== undefined && { first }),
    ...end(form.until),
  };
}

function partOf({ isResumed, resumed, agendaSegment }: RuleForm) {
  const segment = { kind: 'resumed', ...some('n', optionalNumber(resumed)) };
  return { ...(isResumed && { segment }), ...some('agendaSegment', agendaSegment) };
}

function regular({ onlyRegular }: RuleForm) {
  return onlyRegular ? { only: 'regular' } : {};
}

function bounds({ from, until }: RuleForm) {
  return { ...start(from), ...end(until) };
}

function start({ way, year, session }: StartForm) {
  if (way === 'year') return { from: { year: number(year) } };
  return way === 'session' ? { from: reference(session) } : {};
}

function end({ way, date, text, session }: EndForm) {
  if (way === 'date') return { until: { date } };
  if (way === 'session') return { until: { session: reference(session) } };
  return way === '' ? {} : { until: { [way]: text } };
}

/** From when a duty is no more: a date or a session stands there as it is. */
function endOfDuty({ way, date, session }: EndForm) {
  if (way === 'date') return { from: date };
  return way === 'session' ? { from: reference(session) } : {};
}

function named(form: ReferenceForm) {
  return reference(form.way === 'next' ? { ...form, way: 'ordinal' } : form);
}

function reference({ way, body, ordinal, name, year }: ReferenceForm) {
  if (way === 'next') return { body, next: true };
  const inYear = some('year', optionalNumber(year));
  return way === 'name' ? { body, ...inYear, name } : { body, ...inYear, ordinal: number(ordinal) };
}

/** A length of time as ISO 8601 has it; undefined where none is typed. */
function duration({ count, unit }: DurationForm): string | undefined {
  return count.trim() === '' ? undefined : `P${count.trim()}${unit}`;
}

/** A mandate by its id, or by the address of its page. */
function mandateIn(typed: string): string {
  const address = /\/mandates\/([^/?#\s]+)/.exec(typed);
  return address?.[1] ?? typed.trim();
}

function list(typed: string): readonly string[] {
  return typed.split(/[\s,;،؛、，；]+/).filter((each) => each !== '');
}

/** The number that was typed; what is none stays as it was typed, for the server to say so. */
function number(typed: string): number | string {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
}

function optionalNumber(typed: string): number | string | undefined {
  return typed.trim() === '' ? undefined : number(typed);
}

function some(name: string, value: number | string | undefined): object {
  return value === undefined || value === '' ? {} : { [name]: value };
}
