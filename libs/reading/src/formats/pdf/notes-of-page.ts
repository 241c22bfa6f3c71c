import type { RawPage } from './page-edges.js';
import type { Run } from './lines-of-page.js';

const NOTE_MARK = /^\s*(?:[*†‡§]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[a-z\d]{1,3}(?=[\s.)/]|$))/;
const SMALLER = 0.93;

/** Parts the notes at a page's foot from its text: smaller than it, below it, and the first of them begins with a mark. */
export function partNotes(
  page: RawPage,
  size: number,
): { readonly text: readonly Run[]; readonly notes: readonly Run[] } {
  const lowest = [...page.runs].sort((one, other) => one.base - other.base);
  let top = -1;
  for (const [index, run] of lowest.entries()) {
    if (run.size > size * SMALLER) break;
    top = index;
  }
  if (top < 0) return { text: page.runs, notes: [] };
  const small = lowest.slice(0, top + 1);
  const first = firstNote(small);
  if (first === null) return { text: page.runs, notes: [] };
  const notes = new Set(small.filter(({ base }) => base <= first.base + first.size * 0.5));
  return {
    text: page.runs.filter((run) => !notes.has(run)),
    notes: page.runs.filter((run) => notes.has(run)),
  };
}

/** The highest line that begins with a mark; what is small above it is a caption or a table. */
function firstNote(small: readonly Run[]): Run | null {
  const marked = small.filter(({ text }) => NOTE_MARK.test(text));
  return marked.length === 0 ? null : marked.reduce((top, run) => (run.base > top.base ? run : top));
}
