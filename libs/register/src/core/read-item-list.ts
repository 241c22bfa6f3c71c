/** An item as a line of a pasted list has it. */
export interface ListedItem {
  /** As it is written, in its own digits: "1", "2 (a)". */
  readonly number: string;
  readonly text: string;
  /** The list has no numbers: this one was counted. */
  readonly isCounted: boolean;
}

/** "Recommendation 3", as lists of recommendations begin their lines. */
const word = String.raw`(?:recommendations?|recommandations?|recomendaci(?:ón|ones)|рекомендаци[яи]|建议|التوصية)`;
const digits = String.raw`[\d\u0660-\u0669]{1,3}`;
const letter = String.raw`[A-Za-zА-Яа-я\u0621-\u064a]`;
const within = String.raw`(?:\s?[(（]\s?(?:${letter}{1,4}|${digits})\s?[)）])`;
/** What ends a number: so that "3 offices will be closed" is no item 3. */
const mark = String.raw`[.)．、:：،–—-]`;

const worded = new RegExp(
  String.raw`^${word}\s*(?:no\.?\s*|№\s*)?(${digits}${within}?)\s*${mark}?\s*(.*)$`,
  'iu',
);
const numbered = new RegExp(String.raw`^(${digits}${within}?)(?:\s?${mark}+|\t)\s*(.*)$`, 'u');
const lettered = new RegExp(String.raw`^(${digits}${within})\s*(.*)$`, 'u');
const part = new RegExp(String.raw`^([(（]\s?(?:${letter}{1,4})\s?[)）])\s*(.*)$`, 'u');
const bare = new RegExp(String.raw`^(${digits})\s+(?!\s|${mark})(.*)$`, 'u');

interface Line {
  readonly number: string | null;
  readonly text: string;
}

/**
 * Reads a pasted list, one item a line, and finds the numbers as they are written. A line that begins with a letter in
 * brackets is a part of the item before; one without a number goes on with the item before. A list without any number is
 * counted.
 * @example readItemList('1. Publish the plan.\n2. Report:\n(a) each year;').map(({ number }) => number) // ['1', '2', '2 (a)']
 */
export function readItemList(list: string): readonly ListedItem[] {
  const lines = list
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = areAllBare(lines) ? lines.map((line) => taken(bare, line)!) : lines.map(readLine);
  if (read.every(({ number }) => number === null)) {
    return read.map(({ text }, at) => ({ number: String(at + 1), text, isCounted: true }));
  }
  return joined(read);
}

function readLine(line: string): Line {
  for (const form of [worded, numbered, lettered]) {
    const found = taken(form, line);
    if (found !== null) return found;
  }
  return taken(part, line) ?? { number: null, text: line };
}

/** "1 Publish", "2 Report": no mark, but every line begins with the number after the one before. */
function areAllBare(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => Number(latin(bare.exec(line)?.[1] ?? '')));
  return lines.length > 1 && numbers.every((n, at) => n > 0 && (at === 0 || n === numbers[at - 1]! + 1));
}

function latin(number: string): string {
  return number.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

function taken(form: RegExp, line: string): Line | null {
  const found = form.exec(line);
  return found === null ? null : { number: spaced(found[1]!), text: found[2]!.trim() };
}

/** "2(a)" and "2 ( a )" are written "2 (a)". */
function spaced(number: string): string {
  return number
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/\s*\(\s*/u, ' (')
    .replace(/\s*\)/u, ')')
    .trim();
}

function joined(lines: readonly Line[]): readonly ListedItem[] {
  const items: { number: string; text: string; isCounted: boolean }[] = [];
  let above = '';
  for (const { number, text } of lines) {
    const before = items.at(-1);
    if (number === null) {
      // What stands above the first number is a heading.
      if (before !== undefined) before.text = `${before.text} ${text}`.trim();
      continue;
    }
    const isPart = number.startsWith('(');
    if (!isPart) above = number;
    items.push({ number: isPart && above !== '' ? `${above} ${number}` : number, text, isCounted: false });
  }
  return items.filter(({ text }) => text !== '');
}
