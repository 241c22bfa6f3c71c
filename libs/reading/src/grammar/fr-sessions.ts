import { MONTH, ORDINAL, THE } from './fr-words.js';
import type { SessionGrammar } from './grammar.js';
import { OPEN, SHUT } from './latin-letters.js';

const YEAR = '(?:19|20)\\d{2}';

/** `BODY` is the source of a body's name in the text that is read. */
export const sessionsOf = (BODY: string): SessionGrammar => ({
  token: new RegExp(
    `${OPEN}(?:(?:[Ss]essions?|SESSION|[Rr]éunions?)(?: (?<kind>ordinaires?|extraordinaires?|spéciales?)(?: d'urgence)?)?(?: (?<name>annuelles?|de fond|d'organisation))?|(?<=(?:ième|\\d(?:e|ème)) )(?=Assemblée (?:mondiale|de la [Ss]anté))(?:Assemblée)|(?<=(?:[Pp]rochaine?|ième|\\d(?:e|ème)) )(?:Congrès|Conférence(?= (?:de plénipotentiaires|des Parties|générale|ministérielle|mondiale)))|(?<=[Pp]rochaine )Assemblée)${SHUT}`,
    'g',
  ),
  before: new RegExp(
    `(?:(?:${OPEN}(?:la|sa|l') ?)?(?:(?<resumedNth>${ORDINAL}) )?(?<resumed>reprise|partie reprise) de ?)?(?:${OPEN}(?<det>toutes (?:les|ses|leurs)|chacune de ses|sa|leur|notre|ses|leurs|la|les|chaque|toute|l'|une|cette|La|Sa) ?)?(?:(?<next>prochaine?s?|future) )?(?:(?<ordinal>${ORDINAL})(?:(?<choice>(?:,? soit à sa|,? ou| et|,)(?: à)?(?: sa| la)? )(?<ordinal2>${ORDINAL}))? )?(?:(?<last>dernière) )?$`,
    'i',
  ),
  after: new RegExp(
    `(?: (?<resumed>reprise)${SHUT})?(?:(?:,? (?:de|en|pour|tenue en|prévue en|qui se tiendra en) (?:l'année |(?:${MONTH}) )?| d'(?:${MONTH}) | \\((?:(?:${MONTH}) )?| )(?<year>${YEAR})(?!\\d)\\)?)?(?<everyYear>,? (?:de |tous les |chaque )(?:chaque )?(?:année|an|ans)(?: civile)?${SHUT})?(?<ofYear> de (?:l'année|la même année|cette année-là)${SHUT})?(?:,? (?<next>suivante|prochaine)${SHUT})?`,
    'y',
  ),
  ofBody: / (?:de la |du |de l'|des |de |d'|tenue par le )$/,
  yearAfterBody: new RegExp(
    `^,? (?:de|en|tenue en|qui se tiendra en|pour|\\() ?(?:(?:${MONTH}) )?(?:l'année )?(?<year>${YEAR})(?!\\d)`,
  ),
  held: new RegExp(
    `${OPEN}(?:s'est (?:tenue?|ouverte?|déroulée?|réunie?)|se (?:tiendra|tient|tenir|réunira|réunit|déroulera|sont tenues)|s'(?:ouvrira|ouvre)|a (?:tenu|eu lieu|été (?:tenue|convoquée|ouverte|organisée))|tiendra|tenue?s?|aura lieu|auront lieu|ont eu lieu|sera (?:tenue|convoquée|organisée)|est (?:prévue|programmée|fixée|envisagée)|convoquée?|(?<resumed>a repris|reprendra|reprit|a été reprise|sera reprise|s'est poursuivie|reprise le))${SHUT}`,
    'g',
  ),
  sceneryBefore:
    /(?:en marge|pendant|après|avant|depuis|préalablement à|à la suite|à côté|parallèlement à|jusqu'à|préparatifs|préparation|suivi|résultats|conclusions|présidence|[Àà]|lors|de) ?(?:de |du |d'|à )?(?:la |l'|sa )?$/i,
  sceneryAfter: /^(?!)/,
  electionOnly:
    /(?:spécialement|uniquement|exclusivement|seulement|dans le seul but|à la seule fin|à seule fin) (?:d'élire|de procéder à l'élection|pour élire|consacrée? à l'élection|pour l'élection)[^.;]*/,
  yearOfSentence: new RegExp(`^En (?<year>${YEAR}),`),
  inYear: new RegExp(`${OPEN}en (?<year>${YEAR})(?!\\d)`),
  dateStands: 'after',
  askedAt: [
    new RegExp(
      `^(?:De même, |En outre, |Également )?(?:À|A|Lors de|Au cours de|Pendant|Durant) (?<session>(?:sa|la|cette|l') ?[^,;]{0,90}?(?:[Ss]ession|[Rr]éunion)(?: ordinaire| extraordinaire| annuelle| de fond)*(?: de ${YEAR})?(?: (?:de la |du |de l')${BODY})?(?:,? (?:tenue )?en (?:(?:${MONTH}) )?${YEAR})?)(?:, tenue [^,]{1,60})?, (?:${THE})?(?:${BODY}|il|elle)${SHUT}`,
    ),
  ],
  words: {
    every: /^(?:chaque|chacune|toute)/,
    possessive: /^(?:sa|ses|leurs?|notre|chacune de ses|toutes (?:ses|leurs))$/,
    or: /ou|soit/,
    plural: /^(?:sessions|réunions)/i,
    meeting: /(?!)/,
    common: /^réunion/i,
    special: /extraordinaire|spéciale/i,
    names: {
      annuelle: 'annual',
      annuelles: 'annual',
      'de fond': 'substantive',
      "d'organisation": 'organizational',
    },
    foreign: /^ (?:de la |du |de l'|des |d')[A-ZÉ]/,
  },
});
