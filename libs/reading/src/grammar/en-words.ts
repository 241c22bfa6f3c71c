import { anyOf } from './any-of.js';
import { KNOWN_BODIES } from './lexicon-of-bodies.js';
import { ORGANIZATIONS } from './organizations.js';

/** Pieces of English that several patterns share, as regular expression sources. */

const UNITS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TENTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(TENS).map(([word, value]) => [word.replace(/y$/, 'ieth'), value]),
);

/** Each word of a spelled ordinal with its value; "inaugural" is what a first session is called. */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  ...UNITS,
  ...TENS,
  ...TENTHS,
  inaugural: 1,
  one: 1,
  two: 2,
  hundred: 100,
  hundredth: 100,
};

const UNIT = Object.keys(UNITS).join('|');
const TEN = Object.keys(TENS).join('|');
const TENTH = Object.keys(TENTHS).join('|');
export const ORDINAL = `(?:(?:(?:one |two )?hundred(?: and)? )?(?:(?:${TEN})[- ]?(?:${UNIT})|${TENTH}|${UNIT})|inaugural|\\d{1,4}(?:st|nd|rd|th))`;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const MONTH = MONTHS.join('|');

export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  forty: 40,
  sixty: 60,
  ninety: 90,
};
export const COUNT = `\\d{1,3}|${Object.keys(COUNTS).join('|')}`;

const BODY_NOUN =
  'Assembly|Board|Council|Conference|Committee|Commission|Congress|Forum|Bureau|Authority|Subcommittee|Working Group|Working Party|Panel';
// Words that only begin a sentence are no part of a name.
const NAME_WORD =
  "(?!(?:The|At|In|On|By|To|For|And|Its|His|Her|When|While|As|Of|That|This|An?)\\b)[A-Z][\\w'-]{0,40}";
const KNOWN = KNOWN_BODIES.flatMap((body) => body.en)
  .sort((one, other) => other.length - one.length)
  .join('|');

/**
 * A body's name: a known one, or capitalised words that end in a noun for a body, perhaps "of …" or "on …".
 * @param learned short names that the text gives its bodies
 */
export function bodySource(learned: readonly string[]): string {
  const own = learned.length > 0 ? `(?:${anyOf(learned)})\\b|` : '';
  return `(?<!\\w)(?:${own}${NAMED})`;
}
const NAMED = `(?:${KNOWN})|(?:${NAME_WORD}(?: and ${NAME_WORD})? ){0,5}(?:${BODY_NOUN}|Governing Body|Subsidiary Body)\\b(?! and [a-z]*ly\\b)(?: (?:of|on|for) (?:the )?${NAME_WORD}(?: (?:(?:and|of|the|on) ){0,2}${NAME_WORD}){0,6})?`;

const ORGANIZATION_NAME = `${NAME_WORD}(?: (?:(?:of|the|on|for) ){0,2}${NAME_WORD}){0,7}`;
const KNOWN_ORGANIZATIONS = anyOf(
  ORGANIZATIONS.flatMap(({ en }) => en.filter((name) => name.includes(' and '))),
);
/** "the Basel, Rotterdam and Stockholm Conventions". */
const CONVENTIONS = `${NAME_WORD}(?:, ${NAME_WORD}){0,4} and ${NAME_WORD} (?:Conventions|Protocols)\\b`;
export const OF_ORGANIZATION = `(?: (?:of|for) (?:the )?(?<of>${KNOWN_ORGANIZATIONS}|${CONVENTIONS}|${ORGANIZATION_NAME}))?`;

/** Titles of heads; a plain "Director" or "Secretary" leads where the text asks no head by a longer title. */
export const HEAD =
  'Executive Directors(?= of )|Executive Director(?!s)|Chief Executive Officer|CEO|Regional Director|Secretary *[-–—]* *General|Executive Secretary|Director *[-–—]* *General|High Commissioner|Commissioner-General|Administrator|Managing Director|Chairperson of the (?:AU |African Union )?Commission(?! (?:on|for)\\b)|President of the (?:ECOWAS )?Commission(?! (?:on|for)\\b)|President(?= of (?:IFAD|the (?:Fund|Bank))\\b)|President(?! (?:of|for)\\b)(?!ial)|Director(?= of (?:the )?[A-Z]{2,})|(?<=\\b[Tt]he |\\bits )(?:Director|Secretary)(?![-–—\\w]|,? [A-Z]| (?:of|for|to the) )';

/** Words that name somebody who can be asked. */
const AGENT_WORDS =
  'States?|Governments?|Part(?:y|ies)|countr(?:y|ies)|donors?|organi[sz]ations?|agenc(?:y|ies)|entit(?:y|ies)|bod(?:y|ies)|organs?|institutions?|partners?|stakeholders?|actors?|authorit(?:y|ies)|communit(?:y|ies)|commissions?|committees?|groups?|funds?|programmes?|systems?|secretariats?|offices?|officers?|bureaux?|chairs?|chairpersons?|presidents?|presidency|coordinators?|representatives?|directors?|secretar(?:y|ies)|commissioners?|administrators?|union|banks?|teams?|experts?|rapporteurs?|envoys?|members?|sectors?|society|academia|cities|mayors?|governments|delegations?|boards?|councils?|assembl(?:y|ies)|conferences?|forums?|networks?|associations?|companies|industry|scientists|women|youth|others|those|units?|centres?|departments?|ministers?|ministries|leaders?|observers?|users?|operators?|manufacturers?';

/** The same at the start of a name ("the Assembly"), and acronyms of organizations. */
export const AGENT = `${AGENT_WORDS.replace(/(^|\||\()([a-z])(?=[a-z])/g, (_, lead: string, letter: string) => `${lead}[${letter.toUpperCase()}${letter}]`)}|[A-Z]{3,}\\w*|UN-\\w+`;
