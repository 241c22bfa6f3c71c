import { formatNumber } from './number-format.js';
import { walkXml } from './xml.js';

interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** The level whose number starts this one anew; null for the one above. */
  restart: number | null;
  legal: boolean;
  style: string | null;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The style of lists that this one only points at. */
  link: string | null;
  /** The style of lists that points here. */
  linkedBy: string | null;
}

interface Numbers {
  list: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const DEEPEST_LEVEL = 8;
const BULLET = '•';

/**
 * The numbers that Word counts and keeps nowhere in the text (numbering.xml). Paragraphs are told in their order; each gets
 * the number that its reader sees.
 */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly numbers = new Map<string, Numbers>();
  /** By list and level; lists that share an abstract list count on together. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(part: Uint8Array | null) {
    if (part !== null) this.read(part);
  }

  /** The level that a style is tied to in a list, if it is. */
  levelOfStyle(numId: string, style: string): number | null {
    const numbers = this.numbers.get(numId);
    const levels = numbers && this.listOf(numbers)?.levels;
    for (const [level, { style: tied }] of levels ?? []) if (tied === style) return level;
    return null;
  }

  /** Counts one paragraph. @returns what stands before its words: "12. ", "(a) ", "一、", or nothing */
  next(numId: string, level: number): string {
    const numbers = this.numbers.get(numId);
    if (numbers === undefined || !Number.isInteger(level) || level < 0 || level > DEEPEST_LEVEL) return '';
    const own = this.levelOf(numbers, level);
    if (own === null) return '';
    const counts = this.counts.get(numbers.list) ?? [];
    this.counts.set(numbers.list, counts);
    this.startOver(numId, numbers, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper <= DEEPEST_LEVEL; deeper += 1) {
      const restart = this.levelOf(numbers, deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return this.label(numbers, own, counts);
  }

  /** A list that overrides where it begins does so when it is first used. */
  private startOver(numId: string, numbers: Numbers, counts: (number | undefined)[]): void {
    if (this.begun.has(numId)) return;
    this.begun.add(numId);
    for (const [level, start] of numbers.starts) counts[level] = start - 1;
  }

  private label(numbers: Numbers, own: Level, counts: readonly (number | undefined)[]): string {
    const suffix = own.suffix === 'nothing' ? '' : ' ';
    if (own.format === 'bullet') return BULLET + suffix;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const shown = this.levelOf(numbers, level);
      const value = counts[level] ?? shown?.start ?? 1;
      return formatNumber(value, own.legal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    return text === '' ? '' : text + suffix;
  }

  private levelOf(numbers: Numbers, level: number): Level | null {
    return numbers.levels.get(level) ?? this.listOf(numbers)?.levels.get(level) ?? null;
  }

  private listOf({ list }: Numbers): List | null {
    const found = this.lists.get(list) ?? null;
    if (found === null || found.link === null || found.levels.size > 0) return found;
    for (const other of this.lists.values()) if (other.linkedBy === found.link) return other;
    return found;
  }

  private read(part: Uint8Array): void {
    let list: List | null = null;
    let numbers: Numbers | null = null;
    let level: Level | null = null;
    let overridden = 0;
    walkXml(part, {
      open: ({ name, attributes }) => {
        const { val } = attributes;
        if (name === 'abstractNum') {
          list = { levels: new Map(), link: null, linkedBy: null };
          this.lists.set(attributes['abstractNumId'] ?? '', list);
        } else if (name === 'num') {
          numbers = { list: '', starts: new Map(), levels: new Map() };
          this.numbers.set(attributes['numId'] ?? '', numbers);
        } else if (name === 'abstractNumId' && numbers) numbers.list = val ?? '';
        else if (name === 'lvlOverride') overridden = Number(attributes['ilvl']);
        else if (name === 'startOverride') numbers?.starts.set(overridden, Number(val));
        else if (name === 'numStyleLink' && list) list.link = val ?? null;
        else if (name === 'styleLink' && list) list.linkedBy = val ?? null;
        else if (name === 'lvl') {
          level = newLevel();
          (numbers ?? list)?.levels.set(Number(attributes['ilvl']), level);
        } else if (level !== null) noteLevel(level, name, attributes);
      },
      close: (name) => {
        if (name === 'lvl') level = null;
        else if (name === 'num') numbers = null;
        else if (name === 'abstractNum') list = null;
      },
    });
  }
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', suffix: 'tab', restart: null, legal: false, style: null };
}

function noteLevel(level: Level, name: string, { val = '', format }: Readonly<Record<string, string>>): void {
  if (name === 'start') level.start = Number(val);
  else if (name === 'numFmt') level.format = val === 'custom' ? customFormat(format ?? '') : val;
  else if (name === 'lvlText') level.text = val;
  else if (name === 'suff') level.suffix = val;
  else if (name === 'lvlRestart') level.restart = Number(val);
  else if (name === 'isLgl') level.legal = val !== '0' && val !== 'false';
  else if (name === 'pStyle') level.style = val;
}

/** "001, 002, …" and the like: counted in digits, except the letters of an alphabet. */
function customFormat(sample: string): string {
  if (/^٠*١/.test(sample)) return 'arabicIndic';
  return /^[aа]/i.test(sample) ? 'lowerLetter' : 'decimal';
}
