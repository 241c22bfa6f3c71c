import { toCalendarDate, type Period, type SegmentName } from '#calendar/core';
import { unusable } from '../unusable.js';

/** How a change is to be made, as it was typed. */
export interface TypedWay {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly as?: string;
  readonly reason?: string;
}

export interface TypedPeriod {
  readonly start?: string;
  readonly end?: string;
  readonly expected?: string;
}

/** Days as they were typed; of one day, the first is the last. */
export function periodOf({ start, end, expected }: TypedPeriod): Period {
  const first = start === undefined ? null : dateOf('--start', start);
  return {
    start: first,
    end: end === undefined ? first : dateOf('--end', end),
    expected: expected ?? null,
  };
}

export function dateOf(option: string, typed: string): string {
  if (toCalendarDate(typed) === null) throw unusable('date', { option });
  return typed;
}

export function partOf({ part, n }: { readonly part?: string; readonly n?: string }): SegmentName {
  if (part !== 'resumed' && n === undefined) return { kind: 'main', n: null };
  if (n !== undefined && !/^[1-9]\d?$/.test(n)) throw unusable('number', { option: '--n' });
  return { kind: 'resumed', n: n === undefined ? 1 : Number(n) };
}
