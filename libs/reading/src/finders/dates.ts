import type { DateGrammar } from '../grammar/grammar.js';
import { matchesOf } from '../text/matches.js';
import { hanNumber } from '../text/numerals.js';

/** A date or a stretch of days in a text. Without a year it is completed from what it tells of. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** ISO calendar dates; null for a month or a quarter. */
  readonly first: string | null;
  readonly last: string | null;
  /** "2023-Q4" or "2023-11" when no day is said. */
  readonly period: string | null;
  readonly year: number | null;
}

/** Dates of a sentence in order, none inside another. `yearIfNone` completes "28 and 29 March". */
export function datesOf(text: string, grammar: DateGrammar, yearIfNone: number | null = null): DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of grammar.patterns) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const mention = mentionOf(match, grammar, yearIfNone);
      if (mention) found.push(mention);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function mentionOf(
  match: RegExpMatchArray,
  grammar: DateGrammar,
  yearIfNone: number | null,
): DateMention | null {
  const { y, m, d, y2, m2, d2, q } = match.groups ?? {};
  const place = { start: match.index!, end: match.index! + match[0].length };
  const lastYear = Number(y2 ?? y ?? yearIfNone ?? 0) || null;
  const year = Number(y ?? y2 ?? yearIfNone ?? 0) || null;
  if (year === null || lastYear === null) return null;
  const none = { first: null, last: null, year };
  if (q) {
    const quarter = grammar.readQuarter(q);
    return quarter ? { ...place, ...none, period: `${year}-Q${quarter}` } : null;
  }
  const month = grammar.readMonth((m ?? m2)!);
  if (month === null || month > 12) return null;
  if (!d) return { ...place, ...none, period: `${year}-${two(month)}` };
  const lastMonth = m2 ? grammar.readMonth(m2) : month;
  const first = isoDate(year, month, hanNumber(d));
  const last = isoDate(lastYear, lastMonth ?? month, hanNumber(d2 ?? d));
  return first && last && first <= last ? { ...place, first, last, period: null, year } : null;
}

/** An ISO calendar date, or null for a day that the month does not have. */
function isoDate(year: number, month: number, day: number | null): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day !== null && day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
