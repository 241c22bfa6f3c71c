import type { DueRule } from '../due-rule.js';
import { datesOf } from '../finders/dates.js';
import type { Facts } from '../finders/facts.js';
import type { DueForm } from '../grammar/grammar.js';

/** A time phrase that names no session. */
export interface FormFound {
  readonly rule: DueRule;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Time phrases of an ask by the grammar's table, in the table's order; each stretch of words is used once. */
export function formsIn(ask: string, facts: Facts): FormFound[] {
  const found: FormFound[] = [];
  for (const { form, pattern } of facts.grammar.due.forms) {
    const match = pattern.exec(ask);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const rule = MAKERS[form](match.groups ?? {}, match[0].trim(), facts);
    if (rule) found.push({ rule, text: match[0].trim(), start, end });
  }
  const unread = found.length === 0 ? facts.grammar.due.unread.exec(ask) : null;
  if (unread) {
    const end = unread.index + unread[0].length;
    found.push({ rule: { kind: 'unparsed', text: unread[0] }, text: unread[0], start: unread.index, end });
  }
  return found;
}

const MAKERS: Readonly<Record<DueForm, (groups: Groups, text: string, facts: Facts) => DueRule | null>> = {
  'by-date': ({ date }, _text, facts) => {
    const by = date ? datesOf(date, facts.grammar.dates)[0]?.first : null;
    return by ? { kind: 'date', by } : null;
  },
  'by-month-end': ({ month, quarter, year }, _text, { grammar: { dates } }) => {
    const last = month ? dates.readMonth(month) : 3 * (dates.readQuarter(quarter ?? '') ?? 0);
    if (!last) return null;
    const day = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
    return { kind: 'date', by: `${year}-${String(last).padStart(2, '0')}-${day}` };
  },
  'by-year-end': ({ year }) => ({ kind: 'date', by: `${year}-12-31` }),
  within: ({ count, unit, of, adoption, closure }, _text, facts) => {
    const within = duration(count ?? '1', unit, facts);
    if (!within) return null;
    const from = adoption ? 'adoption' : closure ? 'closure' : of ? { event: of.trim() } : 'unstated';
    return { kind: 'date', within, of: from };
  },
  'every-interval': ({ count, unit, quarterly, monthly }, _text, facts) => {
    const said = quarterly ? 'P3M' : monthly ? 'P1M' : null;
    const every = said ?? duration(count ?? '1', unit, facts);
    return every ? { kind: 'interval', every } : null;
  },
  yearly: () => ({ kind: 'interval', every: 'P1Y' }),
  'half-yearly': () => ({ kind: 'interval', every: 'P6M' }),
  'two-yearly': () => ({ kind: 'interval', every: 'P2Y' }),
  'next-report': (_groups, text) => ({ kind: 'with', text, times: 'next' }),
  'regular-report': (_groups, text) => ({ kind: 'with', text, times: 'each' }),
  regularly: (_groups, text) => ({ kind: 'regularly', text }),
  'as-appropriate': (_groups, text) => ({ kind: 'as-appropriate', text }),
  ends: () => ({ kind: 'ends' }),
  event: (_groups, text) => ({ kind: 'event', text }),
};

const UNITS: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  天: 'D',
  日: 'D',
  周: 'W',
  星期: 'W',
  个月: 'M',
  年: 'Y',
};

/** An ISO 8601 duration. @example ("three", "month") → "P3M" */
export function duration(count: string | undefined, unit: string | undefined, facts: Facts): string | null {
  const number = count ? facts.grammar.numbers.readCount(count) : null;
  if (unit === 'quarter') return number ? `P${number * 3}M` : null;
  const letter = unit ? (facts.grammar.numbers.units?.[unit] ?? UNITS[unit]) : undefined;
  if (letter === 'Q') return number ? `P${number * 3}M` : null;
  return number && letter ? `P${number}${letter}` : null;
}
