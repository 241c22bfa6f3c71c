/** A line, of which only the words count here. */
interface Worded {
  readonly text: string;
}

const HEADING =
  /^(?:(?:table of )?contents|table des mati[èe]res|sommaire|[íi]ndice|contenido|tabla de contenidos?|содержание|оглавление|目\s?录|目\s?次|(?:جدول |قائمة )?ال?محتويات)\s?:?$/i;
/** The number of a page or of paragraphs behind an entry. */
const PAGES =
  /(?:[\s.…·]+|(?<=\p{Script=Han})\s?)(?:pp?\. ?|第 ?)?(?:\d{1,4}(?: ?[-–—] ?\d{1,4})?|[ivxl]{1,6})(?: ?[段页])?$/iu;
const LONGEST_ENTRY = 250;
const MOST_ENTRIES = 400;
/** Entries that may stand above the first whose title heads a text later: groups of entries have no heading of their own. */
const ASKED_ENTRIES = 12;
const SHORTEST_TITLE = 8;

/**
 * The lines of a text without its lists of contents, with dots and page numbers or without: from the heading of the
 * list to where the title of one of its first entries stands again, over the text that it announced.
 */
export function withoutContents<Line extends Worded>(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const end = HEADING.test(lines[index]!.text) ? endOfContents(lines, index + 1) : null;
    if (end === null) kept.push(lines[index]!);
    else index = end - 1;
  }
  return kept;
}

/** Index of the first line after the list that begins at `from`; null when its entries head nothing. */
function endOfContents(lines: readonly Worded[], from: number): number | null {
  const most = Math.min(lines.length, from + MOST_ENTRIES);
  const titles = lines.slice(from, Math.min(most, from + ASKED_ENTRIES)).map(({ text }) => titleOf(text));
  for (let index = from + 1; index < most; index += 1) {
    const { text } = lines[index]!;
    if (text.length > LONGEST_ENTRY) return null;
    const title = titleOf(text);
    if (titles.slice(0, index - from).some((entry) => heads(title, entry))) return index;
    if (/[;；؛]$/.test(text)) return null;
  }
  return null;
}

function titleOf(text: string): string {
  if (text.length > LONGEST_ENTRY) return '';
  return text.replace(PAGES, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A heading may say more than its entry, or be cut where the line ends. */
function heads(title: string, entry: string): boolean {
  if (title === entry) return title.length > 1;
  if (title === '' || entry === '') return false;
  const [short, long] = title.length < entry.length ? [title, entry] : [entry, title];
  return short.length >= SHORTEST_TITLE && long.startsWith(short) && !/[\p{L}\d]/u.test(long[short.length]!);
}
