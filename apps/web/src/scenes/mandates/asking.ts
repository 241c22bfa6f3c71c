import type { MandateSearch } from '../../api/questions.js';

/** Another search: what was asked before with what is asked now, from its first page; empty words ask nothing. */
export function asking(before: MandateSearch, now: MandateSearch): MandateSearch {
  const { cursor: _first, ...asked } = { ...before, ...now };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
}
