import { anyOf } from './any-of.js';
import { type Heads, titleReader } from './title-reader.js';
import { FRENCH_BARE, FRENCH_BODIES } from './fr-names.js';
import { CAPITAL, LETTER, OPEN, SHUT, SMALL } from './latin-letters.js';

/** Pieces of French that several patterns share, as regular expression sources. */

const UNITS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  unième: 1,
  second: 2,
  seconde: 2,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  soixantième: 60,
  septantième: 70,
  octantième: 80,
  nonantième: 90,
  centième: 100,
};
const TENS: Readonly<Record<string, number>> = {
  dix: 10,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  nonante: 90,
  cent: 100,
  quatre: 4,
};
const UNIT = Object.keys(UNITS).join('|');
const TEN = Object.keys(TENS).join('|');

/** "dix-neuvième", "quatre-vingt-dix-septième", "soixante et onzième", "276e". */
export const ORDINAL = `${OPEN}(?:(?:(?:deux|trois) cents? )?(?:(?:${TEN})(?:[- ]et[- ]|[- ]?))*(?:${UNIT})|inaugurale|\\d{1,3} ?(?:[eè]re?|er|ème|ième|eme|nde?|e))${SHUT}`;

/** Converters drop a hyphen at which a line was broken: "soixanteseizième". */
const JOINED_TENS = new RegExp(`(?:${TEN})(?=(?:${TEN}|${UNIT})${SHUT})`, 'g');

/** @example readOrdinal('quatre-vingt-dix-septième') === 97 */
export function readOrdinal(text: string): number | null {
  const digits = /^(\d{1,3})/.exec(text);
  if (digits) return Number(digits[1]);
  const hundreds = /^(deux|trois) cents? /i.exec(text);
  let total = hundreds ? (/^d/i.test(hundreds[1]!) ? 200 : 300) : 0;
  for (const part of text
    .slice(hundreds?.[0].length ?? 0)
    .toLowerCase()
    .replace(JOINED_TENS, '$& ')
    .trim()
    .split(/[\s-]+/)) {
    if (part === 'et') continue;
    if (part === 'inaugurale') return 1;
    const value = UNITS[part] ?? TENS[part];
    if (value === undefined) return null;
    const isEighty = value === 20 && total % 100 === 4;
    total = isEighty ? total + 76 : value === 100 ? Math.max(1, total) * 100 : total + value;
  }
  return total > 0 ? total : null;
}

export const MONTHS: readonly (readonly string[])[] = [
  ['janvier'],
  ['février', 'fevrier'],
  ['mars'],
  ['avril'],
  ['mai'],
  ['juin'],
  ['juillet'],
  ['août', 'aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['décembre', 'decembre'],
];
export const MONTH = MONTHS.flat()
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|');

export const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  dixhuit: 18,
  vingt: 20,
  trente: 30,
  soixante: 60,
  'quatre-vingt-dix': 90,
};
export const COUNT = `\\d{1,3}|${Object.keys(COUNTS)
  .sort((one, other) => other.length - one.length)
  .join('|')}`;

/** Not a word that only begins a sentence. */
const NAME_WORD = `(?!(?:Le|La|Les|Un|Une|Des|Au|Aux|En|Dans|Par|Pour|Sur|Et|Son|Sa|Ses)${SHUT})(?:[dl]')?[${CAPITAL}][${LETTER}'-]{0,40}`;
const NOUN = anyOf(FRENCH_BARE.flatMap(([noun]) => [noun, noun.toUpperCase()]));
const KNOWN = anyOf(FRENCH_BODIES.flatMap(([name]) => [name, name.toUpperCase()]));
/** What belongs to a name: "des ports", "du Lac Bleu", "sur les polluants". Small words may follow only a capital. */
const COMPLEMENT = `(?: (?:de la |de l'|du |des |de |d'|sur la |sur le |sur les |sur l'|pour la |pour le |pour les |pour l')(?!(?:[Aa]dopter|[Pp]résenter)${SHUT})(?:${NAME_WORD}|(?:ports?|eaux|pêches|océans?|forêts|finances|programmes?|droits|gouverneurs|commissaires|ministres|experts?|haut niveau|coordination)${SHUT})(?: (?:(?:et|de|des|du|la|le|les|l'|d'|pour) ?){0,3}${NAME_WORD}){0,6})`;

/** "du PNUE", "à la Convention de Bâle": what a known name may carry and its key does not need. */
const OWNER = `(?:(?: (?:à|de) la Convention(?: (?:de |d'|sur l(?:a |es |e |'))[${LETTER}' -]{3,60}?(?=[,;:.)]|$))?)|(?: d'| de l'| du | de la )(?:[A-Z]{2}[A-Z-]*|ONU-[${LETTER}]+|(?:Organisation|Programme|Fonds) (?:[${LETTER}'-]+ ?){1,9}?(?=[,;:.)]|$)))`;

/**
 * A body's name: a known one, or a noun for a body, perhaps with what belongs to it.
 * @param learned names that the text gives of itself; without them a small word ends a name
 */
export function bodySource(learned: readonly string[]): string {
  const own = learned.length > 0 ? `(?:${anyOf(learned)})${SHUT}|` : '';
  return `${OPEN}(?:${own}${NAMED})`;
}
const NAMED = `(?:(?:${KNOWN})${SHUT}${OWNER}?|(?:${NOUN})${SHUT}(?! (?:adjoint|général de|permanent d))(?: (?:intergouvernemental|exécutif|consultatif|scientifique|technique|directeur|permanent|préparatoire|mondial|mixte|spécial)e?${SHUT})?(?:${COMPLEMENT})?)`;
/** Small words that belong to a name; safe only where a verb follows. */
export const SMALL_WORDS = `(?: (?:des |du |de la |de l'|d')[${SMALL}'-]+(?: [${SMALL}'-]+){0,2}?)?`;

const PART = `(?: (?:des|du|de la|de l'|de|d'|sur les|sur la|sur le|pour les|pour la|pour le)? ?[${LETTER}'-]+){0,9}?`;
const ANY_NAME = `(?:${NOUN})${SHUT}(?: [${SMALL}]+e?${SHUT})?(?: (?:des|du|de la|de l'|de|d'|sur les|sur la|sur le) ?)${PART}`;
/** Places where a name stands alone, so that its end is sure. Groups: name, other. */
export const NAME_PLACES: readonly RegExp[] = [
  new RegExp(`^["“«]?\\s?(?:L[ea] |L'|LA |LE )(?:${ORDINAL} )?(?<name>${ANY_NAME}),?$`),
  new RegExp(
    `^Rapports? (?:du |de la |de l')(?<name>${ANY_NAME})(?:$| (?:à la |à l'|au )(?<other>(?:${NOUN})${SHUT}${PART})(?=$|,| à sa))`,
  ),
  new RegExp(
    `(?:adoptée?s? par (?:la |le |l')|(?:[Ss]ession|[Rr]éunion)(?: de \\d{4})? (?:du |de la |de l'))(?<name>${ANY_NAME})(?=$|,| à sa| le \\d)`,
  ),
  new RegExp(`^(?<name>${ANY_NAME})$`),
];

/** Its article, with the preposition that it is drawn together with. */
export const THE = "(?:[Ll]e |[Ll]a |[Ll]es |[Ll]')";
export const TO_THE = "(?:[Aa]u |[Àà] la |[Àà] l'|[Aa]ux |[Aa] la |[Aa] l'|[Àà] son |[Àà] sa |[Àà] )";

const ORGANIZATION_NAME = `(?:[${CAPITAL}][${LETTER}-]{1,40})(?: (?:(?:des|de|du|la|le|les|l'|d'|pour|sur|et|à) ?){0,3}[${CAPITAL}][${LETTER}'-]{1,40}){0,6}(?: [a-zéè]{3,20}(?:ique|ale|elle|aine|enne|aire)s?${SHUT})?(?: pour (?:l'environnement|l'enfance|les établissements humains|la population|le développement|l'alimentation))?`;
export const OF_ORGANIZATION = `(?: (?:du |de la |de l'|des |de |d')(?<of>${ORGANIZATION_NAME}))?`;

/** Nothing follows a title but what is asked: it is whole. */
const ALONE = `(?=,| ?[:;.]| et (?:de |d')?[a-zé]{2,30}(?:er|ir|re)${SHUT}| (?:de |d'|à )(?!la |l'|cette )[a-zé]{2,30}(?:er|ir|re)${SHUT}| qu)`;

/** Titles of heads as texts write them, small or capital, of a man or a woman; the English name first. */
const HEADS: Heads = [
  ['Executive Director', '[Dd]irect(?:eur|rice) (?:[Ee]xécuti(?:f|ve)|[Ee]xecuti(?:f|ve))'],
  ['Secretary-General', '[Ss]ecr[ée]taire [Gg][ée]n[ée]ral(?:·e|\\(e\\)|e)?'],
  ['Executive Secretary', '[Ss]ecr[ée]taire [Ee]x[ée]cuti(?:f|ve)'],
  ['Director-General', '[Dd]irect(?:eur|rice) [Gg][ée]n[ée]rale?'],
  ['Regional Director', '[Dd]irect(?:eur régional|rice régionale)'],
  ['High Commissioner', 'Haute?[ -]?[Cc]ommissaire'],
  ['Commissioner-General', '[Cc]ommissaire [Gg]énérale?'],
  ['Administrator', 'Administrat(?:eur|rice)(?! (?:général|associé|auxiliaire))'],
  ['Chairperson of the Commission', "Président(?:e)? de la Commission(?: de l'U(?:nion africaine|A))?"],
  [
    'President',
    'Président(?:e)?(?= (?:du F(?:IDA|onds)|de la (?:Banque|B[A-Z]{2,3})|du Groupe de la Banque)(?![A-Za-zÀ-ÿ]))',
  ],
  ['President', "Président(?:e)?(?! (?:de|du|des|d|en exercice|par intérim)(?![A-Za-zÀ-ÿ]))(?! d')"],
  [
    'Director',
    `[Dd]irect(?:eur|rice)(?=(?: et (?:au |à la |le |la )[^,;.]{3,60}?)? (?:du |de la |de l'|d')[A-Z]{2,}|(?: de l'(?:Institut|Office|Organisation)| du (?:Bureau international|Centre))${SHUT})`,
  ],
  ['Director', `[Dd]irect(?:eur|rice)${ALONE}`],
  ['Secretary', `Secrétaire${ALONE}`],
];
export const HEAD = HEADS.map(([, source]) => source).join('|');

/** "la Directrice exécutive" → "Executive Director". */
export const readTitle = titleReader(HEADS);

/** Words that name somebody who can be asked. */
export const AGENT = `[ÉEée]tats?|[Gg]ouvernements?|[Pp]arties|[Pp]ays|donateurs|[Oo]rganisations?|[Ii]nstitutions?|[Oo]rganismes?|[Oo]rganes?|[Ee]ntités?|[Ff]onds|[Pp]rogrammes?|[Ss]ystème|[Pp]artenaires?|[Aa]cteurs?|[Aa]utorités?|[Cc]ommunautés?|[Cc]ommissions?|[Cc]omités?|[Gg]roupes?|[Ss]ecrétariats?|[Bb]ureaux?|[Pp]résident(?:e|s|es)?|[Vv]ice-[Pp]résident(?:e|s|es)?|[Pp]résidence|[Cc]oordonnat(?:eur|rice)s?|[Cc]oordonnateurs|[Rr]eprésentant(?:e|s|es)?|[Dd]irect(?:eur|rice)s?|[Dd]irection|[Aa]dministration|[Ss]ecrétaires?|[Cc]ommissaires?|[Cc]onseiller|[Cc]onseillère|[Uu]nion|[Bb]anques?|[Éé]quipes?|[Ee]xperts?|[Rr]apporteu(?:r|se)s?|[Mm]embres?|[Ss]ecteur|[Ss]ociété|[Vv]illes|[Mm]aires|[Dd]élégations?|[Cc]onseils?|[Aa]ssemblée|[Cc]onférence|[Ff]orum|[Rr]éseaux?|[Aa]ssociations?|[Ee]ntreprises|[Ii]ndustrie|[Ss]cientifiques|[Ff]emmes|[Jj]eunes|[Jj]eunesse|[Uu]nités?|[Cc]entres?|[Dd]épartements?|[Mm]inistres?|[Mm]inistères?|[Dd]irigeants|[Oo]bservateurs|[Ee]xploitants|ceux|celles|[Tt]ous|[Tt]outes|[Ee]nvoyée?|[Aa]ncienne?s?|[Aa]utres|[Mm]écanisme|[Ii]nspect(?:eur|rice)s?|[Cc]orps commun|[Aa]udit(?:eur|rice)s?|[Cc]ommissaires aux comptes|[Mm]issions?|[Oo]pération|[Pp]articipants?|[Pp]arlements?|[Ff]ondations?|[Cc]réanciers|[Ee]mployeurs|[Tt]ravailleurs|[Mm]édias|[Uu]niversités?|[A-Z]{3,}\\w*|ONU-\\w+`;
