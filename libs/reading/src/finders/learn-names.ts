import { BODY_NOUN } from '../grammar/zh-words.js';
import type { Grammar } from '../grammar/grammar.js';
import { ofGrammar } from '../grammar/of-grammar.js';
import { namesOf, ORGANIZATIONS } from '../grammar/organizations.js';
import type { Section } from '../structure/outline.js';
import { matchesOf } from '../text/matches.js';

/** No particle and no verb that would take a name as its object. */
const UNIT = '(?![的和与及在向对于将由]|提交|通过|关于|设立|选举|报告|各|该|本)[\\u4e00-\\u9fff]';
const NAME = `(?:${UNIT}){1,16}?(?:${BODY_NOUN})`;
/** Places where a name stands alone, so that its beginning is sure in a script without spaces. */
const PLACES: readonly RegExp[] = [
  new RegExp(`^(?<name>${NAME})(?:提交|向)(?<other>${NAME})(?=第|提交|的?报告)`),
  new RegExp(`^(?<name>${NAME})[^，。]{0,16}报告$`),
  new RegExp(`^(?<name>${NAME}) ?(?:\\d{4} ?年)?第[一二三四五六七八九十百\\d]{1,5}[次届]会议`),
  new RegExp(`^(?<name>${NAME})，$`),
  new RegExp(`[（(](?<name>${NAME})[）)]`),
];
const LEARNED_SECTIONS = 200;
const LONGEST_NAME_LINE = 160;

/**
 * Names of bodies that a text gives of itself: in its title, its headings, above its operative text and as
 * abbreviations in brackets ("世界海洋大会（海洋大会）").
 */
export function learnNames(sections: readonly Section[], grammar: Grammar): string[] {
  const names = new Set<string>();
  for (const section of sections.slice(0, LEARNED_SECTIONS)) {
    const words = section.text.slice(section.bodyAt, section.bodyAt + 2_000);
    for (const place of placesIn(section, words, grammar)) {
      const { name, other } = place.exec(words)?.groups ?? {};
      for (const one of [name, other]) if (one !== undefined && one.length > 2) names.add(one);
    }
  }
  for (const [short] of shortNames(sections, grammar)) names.add(short);
  return [...names];
}

/** Small words that belong to a name; then the letters must begin as the name does. */
const TAIL = '(?: [^\\s().,;:]{1,20}){0,5}?';
/** Letters in brackets behind a name: "(GRSP)", "(the “MSC”)". */
const SHORT = ' ?[(（](?:the )?["“]?(?<short>[A-Z]{3,8})["”]?[)）]';

const namedShort = ofGrammar(
  ({ bodies }) => new RegExp(`(?<long>${bodies.name})(?<tail>${TAIL})${SHORT}`, 'g'),
);

/** Letters by which a text calls one of its bodies, with the name that they stand behind where it gives them. */
export function shortNames(sections: readonly Section[], grammar: Grammar): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern = namedShort(grammar);
  for (const { text } of sections.slice(0, LEARNED_SECTIONS)) {
    if (!/[(（][^)]{0,6}[A-Z]{3}/.test(text)) continue;
    for (const { groups } of matchesOf(pattern, text.slice(0, 2_000))) {
      const { long = '', tail = '', short = '' } = groups!;
      const isOthers = /\p{Lu}/u.test(tail) && short[0] !== long[0];
      if (!isOthers && !isOrganization(short, long) && !found.has(short)) found.set(short, long);
    }
  }
  return found;
}

/** "the Council of the Port Union (PU)": the letters are those of what the body belongs to. */
function isOrganization(short: string, long: string): boolean {
  if (ORGANIZATIONS.some((one) => namesOf(one).includes(short))) return true;
  const initials = long.replace(/[^\p{Lu}\s'-]|(?<=\p{Lu})\p{L}/gu, '').replace(/[\s'-]/g, '');
  return initials.length > short.length && initials.endsWith(short);
}

/** A paragraph shows Chinese names in brackets alone; elsewhere a short line may be nothing but a name. */
function placesIn(section: Section, words: string, { bodies }: Grammar): readonly RegExp[] {
  if (bodies.places) return words.length <= LONGEST_NAME_LINE ? bodies.places : [];
  return section.kind === 'heading' || section.kind === 'opening' ? PLACES : PLACES.slice(-1);
}
