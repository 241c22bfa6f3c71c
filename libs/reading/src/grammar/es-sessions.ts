import { MONTH, ORDINAL, THE } from './es-words.js';
import type { SessionGrammar } from './grammar.js';
import { OPEN, SHUT } from './latin-letters.js';

const YEAR = '(?:19|20)\\d{2}';

/** `BODY` is the source of a body's name in the text that is read. */
export const sessionsOf = (BODY: string): SessionGrammar => ({
  token: new RegExp(
    `${OPEN}(?:(?:[Pp]er[ií]odos?|PER[IÍ]ODO)(?: (?<kind>ordinarios?|extraordinarios?(?: de emergencia)?))?(?: (?<name>anual(?:es)?|sustantivos?))? (?:de|DE) (?:[Ss]esiones|SESIONES)|(?<!serie de )[Ss]esi(?:ón|ones)(?! plenaria)|[Rr]euni(?:ón|ones)|(?<=(?:\\.?[ªº]|[ée]sima|mera|unda|cera|arta|inta|exta|ptima|tava|vena|cima) )Asamblea(?= (?:Mundial|de la Salud)))${SHUT}`,
    'g',
  ),
  before: new RegExp(
    `(?:(?:${OPEN}(?:la|su|el) )?(?:(?<resumedNth>${ORDINAL}) )?(?<resumed>continuación|reanudación) del? ?)?(?:${OPEN}(?<det>todos (?:los|sus)|todas (?:las|sus)|cada (?:uno|una) de sus|sus?|nuestr[oa]|el|la|los|las|cada|un|una|este|esta|dicho) )?(?:(?<next>próxim[oa]s?|siguiente) )?(?:(?<ordinal>${ORDINAL})(?:(?<choice>(?:,| o| y)(?: en)?(?: su| el| la)? )(?<ordinal2>${ORDINAL}))? )?(?:(?<last>últim[oa]) )?$`,
    'i',
  ),
  after: new RegExp(
    `(?: (?<ordinal>${ORDINAL}) [ye] (?<ordinal2>${ORDINAL}))?(?: (?<kind>ordinari[oa]s?|extraordinari[oa]s?)${SHUT})?(?: (?<name>anual(?:es)?|sustantiv[oa]s?|de organización)${SHUT})?(?:(?:,? (?:de|del|en|para|correspondiente a|que se celebrará en|celebrad[oa] en|(?:programad|previst|convocad)[oa] (?:para|en)) (?:el )?(?:año |mes de )?(?:(?:${MONTH}) (?:de )?)?| \\((?:(?:${MONTH}) de )?)(?<year>${YEAR})(?!\\d)\\)?)?(?<everyYear>,? (?:de |en )?cada año${SHUT})?(?<ofYear> del (?:mismo )?año${SHUT})?(?:,? (?<next>siguiente)${SHUT})?(?:,? \\(?(?<resumed>reanudad[oa])\\)?)?`,
    'y',
  ),
  ofBody: / (?:de la |del |de los |de |celebrad[oa] por la )$/,
  yearAfterBody: new RegExp(
    `^,? (?:de|del|en|para|correspondiente a|celebrad[oa] en) (?:el )?(?:año )?(?:(?:${MONTH}) de )?(?<year>${YEAR})(?!\\d)`,
  ),
  held: new RegExp(
    `${OPEN}(?:se (?:celebr(?:ó|ará|a|aron)|reuni(?:ó|rá)|inaugur(?:ó|ará)|prevé celebrar)|celebr(?:ó|ará|ad[oa]s?)|tuvo lugar|tendrá lugar|fue (?:convocad[oa]|inaugurad[oa])|está previst[oa]|convocad[oa]|(?<resumed>se reanud(?:ó|ará)|reanud(?:ó|ará)|fue reanudad[oa]))${SHUT}`,
    'g',
  ),
  sceneryBefore:
    /(?:al margen|durante|después|antes|tras|desde|paralelamente|hasta|preparativos|preparación|seguimiento|resultados|conclusiones|presidencia|[Ee]n|de) ?(?:del? |al? |para )?(?:el |la |su )?$/i,
  sceneryAfter: /^(?!)/,
  electionOnly:
    /(?:específicamente|únicamente|exclusivamente|solamente|con el único fin de|con el único propósito de) (?:para elegir|elegir|para la elección|dedicad[oa] a la elección)[^.;]*/,
  yearOfSentence: new RegExp(`^En (?<year>${YEAR}),`),
  inYear: new RegExp(`${OPEN}en (?<year>${YEAR})(?!\\d)`),
  dateStands: 'after',
  askedAt: [
    new RegExp(
      `^(?:Asimismo, |Además, |También )?(?:En|Durante) (?<session>(?:su|el|la|este|esta) [^,;]{0,90}?(?:[Ss]esiones|[Rr]eunión|[Ss]esión)(?: ordinari[oa]| extraordinari[oa]| anual| sustantivo)*(?: de ${YEAR})?(?: (?:de la |del )${BODY})?(?:,? (?:celebrad[oa] )?en (?:(?:${MONTH}) de )?${YEAR})?)(?:, celebrad[oa] [^,]{1,60})?, (?:${THE})?(?:${BODY}|esta|este)${SHUT}`,
    ),
  ],
  words: {
    every: /^cada/,
    possessive: /^(?:sus?|nuestr[oa]|cada (?:uno|una) de sus|tod[oa]s sus)$/,
    or: /o(?!s)/,
    plural: /^(?:per[ií]odos|sesiones|reuniones)/i,
    meeting: /^sesi/i,
    common: /^reuni/i,
    special: /extraordinari/i,
    names: {
      anual: 'annual',
      anuales: 'annual',
      sustantivo: 'substantive',
      sustantivos: 'substantive',
      sustantiva: 'substantive',
      'de organización': 'organizational',
    },
    foreign: /^ (?:de la |del |de los |de )[A-ZÁÉÍÓÚ]/,
  },
});
