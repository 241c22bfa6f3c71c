import { formatNumber } from '../docx/number-format.js';

/** What a list shows before its items: types of the attribute, and of the style sheet. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'arabic-indic': 'arabicIndic',
  'cjk-decimal': 'ideographDigital',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-heavenly-stem': 'ideographTraditional',
  none: 'none',
};
const CHINESE = new Set(['chineseCounting', 'ideographDigital', 'ideographTraditional']);

/** Counts the items of one list of a page as a browser does. */
export class ListCounter {
  private value: number;
  private readonly step: number;

  constructor(
    private readonly ordered: boolean,
    attributes: ReadonlyMap<string, string>,
    items: number,
  ) {
    const reversed = attributes.has('reversed');
    this.step = reversed ? -1 : 1;
    this.type = attributes.get('type') ?? '1';
    this.style = styleType(attributes.get('style') ?? '');
    const start = Number.parseInt(attributes.get('start') ?? '', 10);
    this.value = (Number.isNaN(start) ? (reversed ? items : 1) : start) - this.step;
  }

  private readonly type: string;
  private readonly style: string | null;

  /** What stands before the next item: "3. ", "c. ", "三、", "• ", or nothing. */
  next(attributes: ReadonlyMap<string, string>): string {
    const said = Number.parseInt(attributes.get('value') ?? '', 10);
    this.value = Number.isNaN(said) ? this.value + this.step : said;
    const style = styleType(attributes.get('style') ?? '') ?? this.style;
    if (!this.ordered) return style === 'none' ? '' : '• ';
    const format = FORMATS[style ?? attributes.get('type') ?? this.type] ?? 'decimal';
    if (format === 'none') return '';
    return formatNumber(this.value, format) + (CHINESE.has(format) ? '、' : '. ');
  }
}

function styleType(style: string): string | null {
  return (
    /list-style(?:-type)?\s*:[^;]*?\b(none|decimal-leading-zero|[a-z]+-[a-z-]+)\b/i.exec(style)?.[1] ?? null
  );
}
