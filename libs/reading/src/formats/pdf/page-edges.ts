import type { Run } from './lines-of-page.js';

/** A page's runs and its height, before what stands on every page is taken away. */
export interface RawPage {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
}

/** Heads and feet stand within these parts of the page's height. */
const EDGE = 0.13;
const LEAST_PAGES = 2;
/** Letters by which the title of a document is known again. */
const LEAST_OF_TITLE = 22;
const LEAST_SHARE = 0.25;
const PAGE_NUMBER =
  /^[\s\-–—|/()[\]]*(?:(?:page|p\.|стр\.?|página|pág\.?|صفحة|第)\s*)?(?:[\d٠-٩]{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|sur|de|из|من|共)\s*[\d٠-٩]{1,4})?\s*(?:页)?[\s\-–—|/()[\]]*$/i;
/** A symbol of a document; see structure for what it is there. */
const SYMBOL = /(?:^|\s)[A-Z][A-Z0-9.-]*(?:\/[A-Z0-9][A-Za-z0-9.()-]*)+/;

/**
 * Takes away what stands at the edge of page after page: running heads and feet, page numbers. A symbol that stands nowhere
 * else is kept once, at the top of the first page.
 */
export function withoutEdges(pages: readonly RawPage[]): RawPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(
      page.runs.filter((run) => isAtEdge(run, page)).map((run) => keyOf(run, page)),
    )) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST_PAGES, pages.length * LEAST_SHARE);
  const title = lettersOf(pages[0]?.runs ?? []);
  const isFurniture = (run: Run, page: RawPage): boolean => {
    if (!isAtEdge(run, page)) return false;
    if (page !== pages[0] && isTitleAgain(run, page, title)) return true;
    return (counts.get(keyOf(run, page)) ?? 0) >= least || (pages.length > 1 && isPageNumber(run, page));
  };
  const taken: Run[] = [];
  const left = pages.map((page) => ({
    ...page,
    runs: page.runs.filter((run) => {
      const furniture = isFurniture(run, page) || isBesideHead(run, page, isFurniture);
      if (furniture) taken.push(run);
      return !furniture;
    }),
  }));
  return withSymbol(left, taken);
}

function withSymbol(pages: readonly RawPage[], taken: readonly Run[]): RawPage[] {
  const [first, ...rest] = pages;
  const symbol = taken.find(({ text }) => SYMBOL.test(text));
  if (first === undefined || symbol === undefined) return [...pages];
  const fromLeft = [...symbol.glyphs].sort((one, other) => one.left - other.left).map(({ char }) => char);
  const words = (SYMBOL.exec(fromLeft.join('')) ?? SYMBOL.exec(symbol.text))![0].trim();
  if (first.runs.some(({ text }) => text.includes(words))) return [...pages];
  return [
    { ...first, runs: [{ ...symbol, text: words, base: first.height, glyphs: [] }, ...first.runs] },
    ...rest,
  ];
}

function isAtEdge({ base }: Run, { height }: RawPage): boolean {
  return base > height * (1 - EDGE) || base < height * EDGE;
}

/** The same words at the same height; numbers may count on. Odd and even pages have theirs at different sides. */
function keyOf(run: Run, { height }: RawPage): string {
  const words = run.text.trim().replace(/[\d٠-٩]+/g, '#');
  return `${Math.round((run.base / height) * 50)} ${words}`;
}

/** What stands on one line with a running head or foot is part of it. */
function isBesideHead(run: Run, page: RawPage, isFurniture: (run: Run, page: RawPage) => boolean): boolean {
  if (!isAtEdge(run, page)) return false;
  return page.runs.some(
    (other) =>
      other !== run &&
      Math.abs(other.base - run.base) < run.size * 0.3 &&
      /\p{L}{3}/u.test(other.text) &&
      isFurniture(other, page),
  );
}

/** Even pages may have the title above them, and a document one even page. */
function isTitleAgain(run: Run, page: RawPage, title: string): boolean {
  const letters = lettersOf([run]);
  const least = /\p{Script=Han}/u.test(letters) ? LEAST_OF_TITLE / 2 : LEAST_OF_TITLE;
  return run.base > page.height * (1 - EDGE) && letters.length >= least && title.includes(letters);
}

function lettersOf(runs: readonly Run[]): string {
  const ordered = [...runs].sort((one, other) => other.base - one.base || one.left - other.left);
  return ordered.map(({ text }) => text.replace(/\s/g, '')).join('');
}

/** Alone on its line at the edge. */
function isPageNumber(run: Run, page: RawPage): boolean {
  if (!PAGE_NUMBER.test(run.text)) return false;
  return !page.runs.some(
    (other) =>
      other !== run && Math.abs(other.base - run.base) < run.size * 0.3 && !PAGE_NUMBER.test(other.text),
  );
}
