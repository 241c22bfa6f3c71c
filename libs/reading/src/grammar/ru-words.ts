import { anyOf } from './any-of.js';
import { type Case, formsOf } from './ru-declension.js';

/** Pieces of Russian that several patterns share, as regular expression sources. Their letters are no \w and know no \b. */

export const LETTER = '[А-Яа-яЁё]';
/** Nothing of a word stands before, or after. */
export const FROM = '(?<![А-Яа-яЁё])';
export const TO = '(?![А-Яа-яЁё])';
export const YEAR = '(?:19|20)\\d{2}';
export const OF_YEAR = '(?: (?:годов|года|году|год|гг\\.|г\\.))';

/** An infinitive: what is asked. Nouns that end alike are none. */
export const INFINITIVE = `${FROM}(?!${LETTER}{0,30}(?:ость|ости|асть|бласти|весть|повести|пасть)${TO}|(?:есть|лесть|месть|жесть|сети?|мать|пут[ьи]|памят[ьи]|смерт[ьи]|четверт[ьи]|трет[ьи]|печат[ьи]|кроват[ьи]|честь|речь|дочь|ночь|ночи|власти|част[ьи]|сласти|дети|почти|стати|лишь)${TO})[а-яё]{2,30}(?:ть|ться|ти|тись|чь|чься)${TO}`;

const ORDINAL_STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['перв', 1],
  ['втор', 2],
  ['трет', 3],
  ['четверт', 4],
  ['четвёрт', 4],
  ['пят', 5],
  ['шест', 6],
  ['седьм', 7],
  ['восьм', 8],
  ['девят', 9],
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
  ['сороков', 40],
  ['пятидесят', 50],
  ['шестидесят', 60],
  ['семидесят', 70],
  ['восьмидесят', 80],
  ['девяност', 90],
  ['сот', 100],
];
const TENS: Readonly<Record<string, number>> = {
  двадцать: 20,
  тридцать: 30,
  сорок: 40,
  пятьдесят: 50,
  шестьдесят: 60,
  семьдесят: 70,
  восемьдесят: 80,
  девяносто: 90,
  сто: 100,
  двести: 200,
};
const ENDING = '(?:ьего|ьему|ьем|ьей|ьим|ьими|ьих|ья|ью|ье|ьи|ого|ому|ой|ом|ая|ую|ый|ий|ое|ые|ых|ым|ыми)';
const STEM = anyOf(ORDINAL_STEMS.map(([stem]) => stem));
/** "двадцать пятой", "70-й", "277м". */
export const ORDINAL = `${FROM}(?:(?:(?:сто|двести) )?(?:(?:${anyOf(Object.keys(TENS))})[ -])?(?:${STEM})${ENDING}${TO}|\\d{1,3}[-–]?(?:ого|ому|ой|ей|ая|ую|ый|ом|го|му|й|я|ю|м|е|х)${TO})`;

/** @example readOrdinal('двадцать пятой') === 25, readOrdinal('70-й') === 70 */
export function readOrdinal(text: string): number | null {
  const digits = /^(\d{1,3})/.exec(text);
  if (digits) return Number(digits[1]) || null;
  let total = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const value = TENS[word] ?? ordinalWord(word);
    if (value === null) return null;
    total += value;
  }
  return total || null;
}

const ORDINAL_WORD = new RegExp(`^(${STEM})${ENDING}$`);
const ORDINAL_VALUES = new Map(ORDINAL_STEMS);

function ordinalWord(word: string): number | null {
  return ORDINAL_VALUES.get(ORDINAL_WORD.exec(word)?.[1] ?? '') ?? null;
}

/** Counts as they stand after "каждые", "в течение" and in "трехмесячный". */
const COUNTS: Readonly<Record<string, number>> = {
  один: 1,
  одного: 1,
  одной: 1,
  одно: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  трёх: 3,
  четыре: 4,
  четырех: 4,
  четырёх: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  двенадцать: 12,
  двенадцати: 12,
  пятнадцать: 15,
  пятнадцати: 15,
  восемнадцать: 18,
  восемнадцати: 18,
  двадцать: 20,
  двадцати: 20,
  тридцать: 30,
  тридцати: 30,
  шестьдесят: 60,
  шестидесяти: 60,
  девяносто: 90,
  девяноста: 90,
};
export const COUNT = `\\d{1,3}|${anyOf(Object.keys(COUNTS))}`;
export const readCount = (text: string): number | null =>
  COUNTS[text.toLowerCase()] ?? (Number(text) || null);
export const UNIT =
  '(?:календарн[а-яё]+ |рабоч[а-яё]+ )?(?<unit>дн(?:ей|я|и)|день|недел(?:ь|я|и|ю)|месяц(?:а|ев)?|лет|года?|квартал(?:а|ов)?)';

type TimeUnit = 'D' | 'W' | 'M' | 'Y' | 'Q';
const UNIT_FORMS: readonly (readonly [unit: TimeUnit, ...forms: string[]])[] = [
  ['D', 'день', 'дня', 'дней', 'дни', 'днев'],
  ['W', 'неделя', 'недели', 'неделю', 'недель', 'неделям'],
  ['M', 'месяц', 'месяца', 'месяцев', 'месяцам', 'месяч'],
  ['Y', 'год', 'года', 'годов', 'лет'],
  ['Q', 'квартал', 'квартала', 'кварталов'],
];
/** Units of time as ISO 8601 writes them; Q is a quarter. */
export const UNITS: Readonly<Record<string, TimeUnit>> = Object.fromEntries(
  UNIT_FORMS.flatMap(([unit, ...forms]) => forms.map((form) => [form, unit])),
);

const MONTH_STEMS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
] as const;
export const MONTH = `${FROM}(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяею]|(?:март|август)[ае]?|ма[йяе])${TO}`;
export const readMonth = (text: string): number | null =>
  MONTH_STEMS.findIndex((stem, index) =>
    index === 4 ? /^ма[йяе]$/i.test(text) : text.toLowerCase().startsWith(stem),
  ) + 1 || null;

/** Titles of heads, in English and in the nominative. */
const TITLES: readonly (readonly [name: string, ...titles: string[]])[] = [
  ['Executive Director', 'Директор-исполнитель', 'Исполнительный директор'],
  ['Secretary-General', 'Генеральный секретарь'],
  ['Executive Secretary', 'Исполнительный секретарь'],
  ['Director-General', 'Генеральный директор'],
  ['Regional Director', 'Региональный директор', 'Директор ~Регионального бюро'],
  ['High Commissioner', 'Верховный комиссар'],
  ['Commissioner-General', 'Генеральный комиссар'],
  ['Administrator', 'Администратор'],
  ['President', 'Президент'],
  ['Chairperson of the Commission', 'Председатель ~Комиссии', 'Председатель ~Комиссии Африканского союза'],
];
const BY_TITLE = new Map<string, string>();
const TITLE_FORMS = new Map<Case, Set<string>>();
for (const [name, ...titles] of TITLES) {
  for (const title of titles) {
    for (const [one, forms] of Object.entries(formsOf(title)) as [Case, readonly string[]][]) {
      const all = TITLE_FORMS.get(one) ?? new Set<string>();
      TITLE_FORMS.set(one, all);
      for (const form of forms) {
        BY_TITLE.set(titleKey(form), name);
        // a hyphen may be lost at the end of a line, and older texts write no capital
        for (const spelling of [form, form.replace('-', ''), form.charAt(0).toLowerCase() + form.slice(1)])
          if (!/^админ/.test(spelling)) all.add(spelling);
      }
    }
  }
}

function titleKey(form: string): string {
  return form.toLowerCase().replace(/[\s-]/g, '');
}

/** A head's title in these cases. */
export function titlesIn(...cases: readonly Case[]): string {
  return anyOf(cases.flatMap((one) => [...TITLE_FORMS.get(one)!]));
}

/** The English title of a head. */
export function readTitle(text: string): string {
  return BY_TITLE.get(titleKey(text)) ?? text;
}
