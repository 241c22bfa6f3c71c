import { anyOf } from './any-of.js';
import { romanNumber } from '../text/numerals.js';
import { type Heads, titleReader } from './title-reader.js';
import { SPANISH_BARE, SPANISH_BODIES } from './es-names.js';
import { CAPITAL, LETTER, OPEN, SHUT, SMALL, withoutAccents } from './latin-letters.js';

/** Pieces of Spanish that several patterns share, as regular expression sources. */

/** Stems of spelled ordinals without accents and endings, longest first where one begins another. */
const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['undecim', 11],
  ['duodecim', 12],
  ['decim', 10],
  ['vigesim', 20],
  ['trigesim', 30],
  ['cuadragesim', 40],
  ['quincuagesim', 50],
  ['sexagesim', 60],
  ['septuagesim', 70],
  ['octogesim', 80],
  ['nonagesim', 90],
  ['centesim', 100],
  ['primer', 1],
  ['segund', 2],
  ['tercer', 3],
  ['cuart', 4],
  ['quint', 5],
  ['sext', 6],
  ['septim', 7],
  ['setim', 7],
  ['octav', 8],
  ['noven', 9],
];
const WORD = STEMS.map(([stem]) =>
  stem.replace(/e(?=[cs]im)/, '[eé]').replace(/^sept(?=im)/, 's[eé]pt'),
).join('|');

/** "décimo segundo", "decimonoveno", "septuagésima", "46º", "152.ª". */
export const ORDINAL = `${OPEN}(?:(?:(?:${WORD})[oa]? ?){0,3}(?:${WORD})[oa]?${SHUT}|inaugural${SHUT}|[IVXLC]{2,8}${SHUT}|\\d{1,3} ?\\.?(?:[ºª°]|er[oa]?|[oa]\\.?)(?![${LETTER}0-9])|(?<=(?:[Ll]a|[Ss]u|[Ee]l) )\\d{1,3}(?= (?:$|[Rr]eunión|[Ss]esión|[Pp]er[ií]odo)))`;

/** @example readOrdinal('sexagésimo noveno') === 69 */
export function readOrdinal(text: string): number | null {
  const digits = /^(\d{1,3})/.exec(text);
  if (digits) return Number(digits[1]);
  // "la XXI Reunión"
  if (/^[IVXLC]{2,8}$/.test(text)) return romanNumber(text);
  let rest = withoutAccents(text).toLowerCase().replace(/\s+/g, '');
  if (rest === 'inaugural') return 1;
  let total = 0;
  while (rest !== '') {
    const found = STEMS.find(([stem]) => rest.startsWith(stem));
    if (!found) return null;
    total += found[1];
    rest = rest.slice(found[0].length).replace(/^[oa]/, '');
  }
  return total > 0 ? total : null;
}

export const MONTHS: readonly (readonly string[])[] = [
  ['enero'],
  ['febrero'],
  ['marzo'],
  ['abril'],
  ['mayo'],
  ['junio'],
  ['julio'],
  ['agosto'],
  ['septiembre', 'setiembre'],
  ['octubre'],
  ['noviembre'],
  ['diciembre'],
];
export const MONTH = MONTHS.flat()
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|');

export const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  dieciocho: 18,
  veinte: 20,
  treinta: 30,
  sesenta: 60,
  noventa: 90,
};
export const COUNT = `\\d{1,3}|${Object.keys(COUNTS)
  .sort((one, other) => other.length - one.length)
  .join('|')}`;

/** Not a word that only begins a sentence. */
const NAME_WORD = `(?!(?:El|La|Los|Las|Un|Una|En|Por|Para|Con|Sobre|Su|Sus|Que|Al|Del)${SHUT})[${CAPITAL}][${LETTER}'-]{0,40}`;
/** Old texts write capitals without their accents: "Organo", "COMITE". */
const spelled = (name: string): string[] => [
  name,
  name.replace(/^Ó/, 'O'),
  name.toUpperCase(),
  withoutAccents(name.toUpperCase()),
];
const NOUN = anyOf(SPANISH_BARE.flatMap(([noun]) => spelled(noun)));
const KNOWN = anyOf(SPANISH_BODIES.flatMap(([name]) => spelled(name)));
/** What belongs to a name: "de los Puertos", "del Lago Azul", "sobre los Contaminantes". */
const COMPLEMENT = `(?: (?:de la |de los |de las |del |de |sobre la |sobre el |sobre los |sobre las |para la |para el |para los |en )(?:${NAME_WORD}|(?:puertos?|aguas|pesca|océanos?|bosques|finanzas|programas?|gobernadores|expertos|alto nivel|coordinación)${SHUT})(?: (?:(?:y|e|de|del|la|el|los|las|para) ){0,3}${NAME_WORD}){0,6})`;
/** "del PNUMA", "en el Convenio de Basilea": what a known name may carry and its key does not need. */
const OWNER = `(?:(?: (?:en|de|del) (?:el |la )?(?:Convenio|Convención)(?: (?:de |sobre (?:el |la |los |las )?)[${LETTER}' -]{3,60}?(?=[,;:.)]|$))?)|(?: del | de la | de )(?:[A-Z]{2}[A-Z-]*|ONU-[${LETTER}]+|(?:Organización|Programa|Fondo) (?:[${LETTER}'-]+ ?){1,9}?(?=[,;:.)]|$)))`;

/**
 * A body's name: a known one, or a noun for a body, perhaps with what belongs to it.
 * @param learned names that the text gives of itself; without them a small word ends a name
 */
export function bodySource(learned: readonly string[]): string {
  const own = learned.length > 0 ? `(?:${anyOf(learned)})${SHUT}|` : '';
  return `${OPEN}(?:${own}${NAMED})`;
}
const NAMED = `(?:(?:${KNOWN})${SHUT}${OWNER}?|(?:${NOUN})${SHUT}(?: (?:[Ii]ntergubernamental|[Ee]jecutiv[oa]|[Cc]onsultiv[oa]|[Cc]ientífic[oa]|[Tt]écnic[oa]|[Dd]irectiv[oa]|[Pp]ermanente|[Pp]reparatori[oa]|[Mm]undial|[Mm]ixt[oa]|[Ee]special|[Aa]sesor[a]?|[Rr]egional)${SHUT})?(?:${COMPLEMENT})?)`;
/** Small words that belong to a name; safe only where a verb follows. */
export const SMALL_WORDS = `(?: (?:de la |de los |de las |del |de )[${SMALL}]+(?: [${SMALL}]+){0,2}?)?`;

const PART = `(?: (?:de los|de las|de la|del|de|sobre los|sobre las|sobre la|sobre el|para los|para la)? ?[${LETTER}'-]+){0,9}?`;
const ANY_NAME = `(?:${NOUN})${SHUT}(?: [${LETTER}]+${SHUT})?(?: (?:de los|de las|de la|del|de|sobre los|sobre las|sobre la|sobre el) ?)${PART}`;
/** Places where a name stands alone, so that its end is sure. Groups: name, other. */
export const NAME_PLACES: readonly RegExp[] = [
  new RegExp(`^["“«]?\\s?(?:El |La |EL |LA )(?:${ORDINAL} )?(?<name>${ANY_NAME}),?$`),
  new RegExp(
    `^Informes? (?:del |de la )(?<name>${ANY_NAME})(?:$| (?:a la |al )(?<other>(?:${NOUN})${SHUT}${PART})(?=$|,| en su))`,
  ),
  new RegExp(
    `(?:(?:aprobad|adoptad)[oa]s? por (?:la |el )|(?:[Ss]esiones|[Rr]eunión)(?: de \\d{4})? (?:del |de la ))(?<name>${ANY_NAME})(?=$|,| en su| el \\d)`,
  ),
  new RegExp(`^(?<name>${ANY_NAME})$`),
];

/** Its article, with the preposition that it is drawn together with. */
export const THE = '(?:[Ee]l |[Ll]a |[Ll]os |[Ll]as )';
export const TO_THE = '(?:[Aa]l |[Aa] la |[Aa] los |[Aa] las |[Aa] su |[Aa] sus |[Aa] )';

const ORGANIZATION_NAME = `(?:[${CAPITAL}][${LETTER}-]{1,40})(?: (?:(?:de|del|la|el|los|las|para|sobre|y) ){0,3}[${CAPITAL}][${LETTER}'-]{1,40}){0,7}`;
export const OF_ORGANIZATION = `(?: (?:del|de la|de las|de los|de) (?<of>${ORGANIZATION_NAME}))?`;

/** Nothing follows a title but what is asked: it is whole. */
const ALONE =
  '(?=,| ?[:;.]| (?:a |para )?que(?![a-zñ])| (?:a|de) (?!la |los |las )[a-z]{2,30}(?:ar|er|ir)(?![a-z]))';

/** Titles of heads as texts write them, small or capital, of a man or a woman; the English name first. */
const HEADS: Heads = [
  ['Executive Director', '[Dd]irectora? [Ee]jecutiv[oa]'],
  ['Secretary-General', '[Ss]ecretari[oa] [Gg]eneral'],
  ['Executive Secretary', '[Ss]ecretari[oa] [Ee]jecutiv[oa]'],
  ['Director-General', '[Dd]irectora? [Gg]eneral'],
  ['Regional Director', '[Dd]irectora? [Rr]egional'],
  ['High Commissioner', '[Aa]lt[oa] [Cc]omisionad[oa]'],
  ['Commissioner-General', '[Cc]omisionad[oa] [Gg]eneral'],
  ['Administrator', '[Aa]dministradora?'],
  ['Chairperson of the Commission', 'President[ea] de la Comisión(?: de la U(?:nión Africana|A))?'],
  ['Executive President', '[Pp]resident[ea] [Ee]jecutiv[oa]'],
  ['Permanent Secretary', '[Ss]ecretari[oa] [Pp]ermanente'],
  ['General Manager', '[Gg]erente [Gg]eneral'],
  ['General Coordinator', '[Cc]oordinadora? [Gg]eneral'],
  [
    'President',
    '[Pp]resident[ea](?! (?:del?(?! (?:Banco|Fondo|FIDA|BID)(?![A-Za-z]))|y (?:al|a la)|en ejercicio|interin[oa])(?![A-Za-zÀ-ÿ]))',
  ],
  [
    'Director',
    `[Dd]irectora?(?=(?: y (?:al |a la |el |la )[^,;.]{3,60}?)? (?:del |de la |de )[A-Z]{2,}|(?: de la (?:Oficina|Organización|Secretaría)| del (?:Instituto|Centro|Organismo))${SHUT})`,
  ],
  ['Director', `Directora?${ALONE}`],
  ['Secretary', `Secretari[oa]${ALONE}`],
];
export const HEAD = HEADS.map(([, source]) => source).join('|');

/** "la Directora Ejecutiva" → "Executive Director". */
export const readTitle = titleReader(HEADS);

/** Words that name somebody who can be asked. */
export const AGENT = `[Ee]stados?|[Gg]obiernos?|[Pp]artes?|[Pp]aíses|[Pp]aís|donantes|[Oo]rganizaci(?:ón|ones)|[Ii]nstituci(?:ón|ones)|[Oo]rganismos?|[Óó]rganos?|[Ee]ntidad(?:es)?|[Ff]ondos?|[Pp]rogramas?|[Ss]istemas?|[Aa]sociad[oa]s?|[Ii]nteresad[oa]s|[Aa]gentes|[Aa]utoridad(?:es)?|[Cc]omunidad(?:es)?|[Cc]omisi(?:ón|ones)|[Cc]omités?|[Gg]rupos?|[Ss]ecretarías?|[Oo]ficinas?|[Aa]dministración|[Dd]irección|[Mm]esa|[Pp]resident[ea]s?|[Vv]icepresident[ea]s?|[Pp]residencia|[Cc]oordinador(?:a|es|as)?|[Rr]epresentantes?|[Dd]irector(?:a|es|as)?|[Ss]ecretari[oa]s?|[Gg]erentes?|[Cc]omisionad[oa]s?|[Aa]sesor(?:a|es)?|[Uu]nión|[Bb]ancos?|[Ee]quipos?|[Ee]xpert[oa]s?|[Rr]elator(?:a|es)?|[Mm]iembros?|[Ss]ector|[Ss]ociedad|[Cc]iudades|[Aa]lcaldes|[Dd]elegaci(?:ón|ones)|[Cc]onsejos?|[Jj]untas?|[Aa]samblea|[Cc]onferencia|[Ff]oros?|[Rr]edes|[Aa]sociaci(?:ón|ones)|[Ee]mpresas|[Ii]ndustria|[Cc]ientíficos|[Mm]ujeres|[Jj]óvenes|[Jj]uventud|[Uu]nidad(?:es)?|[Cc]entros?|[Dd]epartamentos?|[Mm]inistr[oa]s?|[Mm]inisterios?|[Dd]irigentes|[Oo]bservadores|[Oo]peradores|quienes|aquellos|todos|todas|los demás|[Ee]nviad[oa]|[Mm]ecanismo|[Ii]nspector(?:a|es)?|[Dd]ependencia|[Aa]uditor(?:a|es)?|[Mm]isi(?:ón|ones)|[Oo]peración|[Pp]articipantes|[Pp]arlamentos?|[Ff]undaciones|[Aa]creedores|[Ee]mpleadores|[Tt]rabajadores|[Uu]niversidad(?:es)?|[A-Z]{2,}\\w*|ONU-\\w+`;
