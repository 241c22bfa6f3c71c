import { DECISION_NUMBER } from './latin-numbers.js';
import { asks, dueOf } from './fr-due.js';
import { requestsOf } from './fr-requests.js';
import { FRENCH_BARE, FRENCH_BODIES } from './fr-names.js';
import {
  bodySource,
  COUNTS,
  MONTH,
  MONTHS,
  NAME_PLACES,
  ORDINAL,
  readOrdinal,
  SMALL_WORDS,
  THE,
} from './fr-words.js';
import type {
  DateGrammar,
  DecisionGrammar,
  DocumentGrammar,
  Grammar,
  LineGrammar,
  OfficerGrammar,
} from './grammar.js';
import { CAPITAL, LETTER, OPEN, SHUT, SMALL } from './latin-letters.js';
import { namingOf } from './naming.js';
import { sessionsOf } from './fr-sessions.js';

const DAY = '\\d{1,2}(?:er)?';
const YEAR = '(?:19|20)\\d{2}';

const linesOf = (BODY: string): LineGrammar => ({
  joint: ' ',
  ended: /[.;:!?]\s?["”')\]»]*\s?\d{0,3}\s*$|[;,]["”»']?\s(?:et|ou)\s*$/,
  unfinished: new RegExp(
    `(?:${OPEN}(?:le|la|les|de|des|du|d'|l'|et|ou|à|au|aux|en|dans|par|pour|sur|avec|un|une|que|qui|qu'|son|sa|ses|leur|leurs|entre|comme|cette|ce|ces|sous)|[-–])\\s*$`,
  ),
  continues: new RegExp(`^[${SMALL}«(](?![)]|[.]\\s)`),
  sentenceEnd: new RegExp(`[.!?]["”'»)\\]]{0,3}\\d{0,2}(?=\\s+["“«'(]?\\s?[${CAPITAL}0-9])`, 'g'),
  noSentenceEnd:
    /(?:(?:^|[\s(«])(?:n[o°]|nos|par|art|vol|chap|sect|add|corr|rev|suppl|MM?|Mme|Mmes|Mlle|Dr|Pr|St|Ste|cf|pp?|op|ibid|al|fig|ex|env|résol|déc|rés)|(?:^|[\s(-])[A-Z])\.$/i,
  preamble: new RegExp(
    `^["“«]?\\s?(?:[${CAPITAL}][${LETTER}]*(?:ant|ANT)(?:e|s|es)?|Se [a-zéèê]+ant|S'[a-zéèêà]+ant|(?:[Pp]rofondément |[Vv]ivement |[Gg]ravement |[Pp]leinement |[Éé]galement |[Tt]rès )?(?:[Cc]onsciente?|[Pp]réoccupée?|[Cc]onvaincue?|[Aa]larmée?|[Gg]uidée?|[Ii]nquiète?|[Dd]ésireu(?:x|se)|[Rr]ésolue?|[Dd]éterminée?|[Aa]ttachée?|[Ii]nspirée?|[Vv]u(?:e|s|es)?|[Ee]ncouragée?|[Ss]oucieu(?:x|se)|[Ff]rappée?|[Aa]gissant|[Éé]mue?|CONSCIENTE?|VU))${SHUT}`,
  ),
  operative: new RegExp(
    `^["“«[]?\\s?(?:(?:[Ll]ui|[Ll]eur|[Ll]es?) )?(?:(?:prie|demande|sollicite|invite|encourage|exhorte|presse|engage|appelle|charge|recommande|d[ée]cide|mandate|confie|adopte|approuve)(?:nt)?|(?:pri|demand|sollicit|invit|encourage|exhort|engage|appel|charge|recommand|décid|mandat|confi|adopt|approuv)ons|lance(?:nt)? un appel|instrui(?:t|sent)|donne(?:nt)? (?:pour )?instruction|donne(?:nt)? mandat|réitère|renouvelle|accepte|adopte|affirme|approuve|appuie|apprécie|attend|autorise|accueille|condamne|confirme|considère|constate|convient|crée|déclare|déplore|demeure|élit|entérine|établit|est (?:conscient|préoccupé)|estime|exprime|fait|félicite|insiste|juge|met|nomme|note|prend|proclame|rappelle|réaffirme|reconnaît|regrette|remercie|rend|sait|salue|se déclare|se félicite|souligne|souhaite|s'[a-zéà]+e)${SHUT}`,
    'i',
  ),
  bodyLine: new RegExp(
    `^["“«]?\\s?(?:${THE}|LE |LA |L')(?:${ORDINAL} )?(?<body>${BODY}${SMALL_WORDS})(?: \\([^()]{3,60}\\))?\\s?[,:]?$`,
  ),
  standsAlone: new RegExp(
    `^(?:Décision|Résolution|DÉCISION|RÉSOLUTION) (?:n[o°] ?)?(?:${DECISION_NUMBER})\\.?$`,
  ),
});

const dates: DateGrammar = {
  patterns: [
    new RegExp(
      `(?:(?<![${LETTER}])(?:[Dd]u|[Ll]es) )?(?<!\\d)(?<d>\\d{1,2})(?:er)?(?: (?<m>${MONTH}))?(?: (?<y>${YEAR}))?(?: ?[-–—] ?| (?:au|et|à) )(?<d2>\\d{1,2})(?:er)? (?<m2>${MONTH})(?: (?<y2>${YEAR}))?${SHUT}`,
      'g',
    ),
    new RegExp(`(?<!\\d)(?<d>\\d{1,2})(?:er)? (?<m>${MONTH})(?: (?<y>${YEAR}))?${SHUT}`, 'g'),
    new RegExp(`${OPEN}(?<m>${MONTH}) (?<y>${YEAR})(?!\\d)`, 'g'),
    new RegExp(
      `${OPEN}(?<q>premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e|dernier) trimestre (?:de )?(?:l'année )?(?<y>${YEAR})(?!\\d)`,
      'g',
    ),
  ],
  readMonth: (text) => MONTHS.findIndex((names) => names.includes(text.toLowerCase())) + 1 || null,
  readQuarter: (text) =>
    /^(?:premier|1)/i.test(text) ? 1 : /^(?:deux|sec|2)/i.test(text) ? 2 : /^(?:tro|3)/i.test(text) ? 3 : 4,
};

const decisionsOf = (BODY: string): DecisionGrammar => ({
  entry: new RegExp(
    `^(?:la )?(?<type>[Dd]écision|[Rr]ésolution) (?<number>${DECISION_NUMBER})(?:\\s?[:.–—-]\\s?| sur (?:le |la |les |l')?| relative à? ?(?:la |l'|au |aux )?|,? intitulée )["“«]?\\s?(?<title>.+)$`,
    's',
  ),
  part: /^[Pp]artie ?\(?(?<letter>[a-z])\)\s?[:.–—-]?\s?(?<title>.+)$/s,
  inlineParts: /[Pp]artie ?\(?(?<letter>[a-z])\)\s?:\s?(?<title>[^;]+)/g,
  comprising: /,? ?(?:comprenant|composée de|se composant de|qui comprend|dont les parties sont)\s?:?/,
  adopted: /(?<![A-Za-zÀ-ÿ])(?:adopté|adoptées?|adopte|a adopté|a approuvé)(?![A-Za-zÀ-ÿ])/,
  silence:
    /(?:procédure d'approbation tacite|procédure d'accord tacite|procédure de silence|procédure tacite)/,
  headings: [
    new RegExp(
      `^(?:(?:Projet de |PROJET DE )?(?<type>Décision|Résolution|DÉCISION|RÉSOLUTION|DECISION|RESOLUTION) )?(?:n[o°] ?)?(?<number>${DECISION_NUMBER}|(?<=(?:Résolution|RÉSOLUTION|Décision|DÉCISION) )\\d{1,4}(?: \\(\\d{4}\\))?)(?:\\s?[.:–—-])?(?:\\s+(?<title>\\S.*))?$`,
      's',
    ),
  ],
  adoptedBy: [
    new RegExp(
      `(?<type>[Rr]ésolution|[Dd]écision|RÉSOLUTION|DÉCISION)s? (?:adoptée?s?|ADOPTÉE?S?) (?:par|PAR) (?:${THE}|LE |LA |L')?(?<body>${BODY})(?: (?:à sa [^,]{3,60}?,? )?le (?<date>${DAY} (?:${MONTH}) ${YEAR}))?`,
    ),
  ],
  isResolution: /r[ée]solution/i,
  partHeading: /^Partie \(?(?<letter>[a-zA-Z])\)?[:.]?(?:\s+(?<title>\S.*))?$/s,
  inDecision: new RegExp(
    `(?:^|[,;] )(?:[Dd]ans|[Pp]ar|[Ee]n vertu de|[Aa]ux termes de|[Aa]u paragraphe [^,;]{1,20}? de)(?: (?:le paragraphe|les paragraphes|la partie|la section) [^,;]{1,30}? de)? (?:sa |la |cette )?(?<type>décision|résolution) (?<number>${DECISION_NUMBER}|\\d{1,4} \\(\\d{4}\\))`,
  ),
});

const ROLE =
  '(?:[Cc]o-?)?(?:[Vv]ice-[Pp]résident(?:e|s|es)?|[Vv]ice-[Pp]résidence|[Pp]résident(?:e|s|es)?|[Pp]résidence|[Rr]apporteu(?:r|se)s?)';
const officers: OfficerGrammar = {
  elected:
    /(?<![A-Za-zÀ-ÿ])(?:élu|élus|élit|élisent|élection)(?![A-Za-zÀ-ÿ])[^.]{0,160}?(?:[Bb]ureau|membres)/,
  listBegins: /(?:composé(?: comme suit)? ?(?:de|du|des|:)|comme suit ?:?|suivants ?:|à savoir,? ?:?|:)\s/,
  roles: new RegExp(
    `(?<holders>[^;:]{2,300}?)(?:,? (?:comme|en qualité de|en tant que|à la|aux fonctions de|au poste de|pour la)| ?\\(|,) ?(?<role>${ROLE})${SHUT}\\)?`,
    'g',
  ),
  holderSeparator: /, et |, | et /,
  article:
    /^(?:(?:et|composé|comme suit|à savoir|de|du|des|d') ?)*(?:le |la |les |l'|représentants? (?:de |du |des )(?:la |l')?)*/i,
  readRole: (text) =>
    /vice/i.test(text)
      ? 'vice-chair'
      : /rapporteu/i.test(text)
        ? 'rapporteur'
        : /présiden/i.test(text)
          ? 'chair'
          : null,
  term: /(?:mandat|période|exercice|années|biennium)(?: allant)?(?: de| biennal)? (?<from>(?:19|20)\d{2}) ?[-–—/à] ?(?<to>(?:19|20)\d{2}|\d{2})(?!\d)/,
};

const documentsOf = (BODY: string): DocumentGrammar => ({
  kinds: [
    { kind: 'rules of procedure', pattern: /règlement intérieur/gi },
    { kind: 'provisional agenda', pattern: /ordre du jour provisoire/gi },
    { kind: 'draft resolution', pattern: /projets? de résolution/gi },
    { kind: 'draft decision', pattern: /projets? de décision/gi },
    { kind: 'work programme', pattern: /programmes? de travail/gi },
    { kind: 'decisions', pattern: /décisions(?![A-Za-zÀ-ÿ])/gi },
    { kind: 'resolution', pattern: /résolutions?(?![A-Za-zÀ-ÿ])/gi },
    { kind: 'report', pattern: /rapports?(?![A-Za-zÀ-ÿ])/gi },
    { kind: 'note', pattern: /(?<![A-Za-zÀ-ÿ])notes?(?= d| établie)/gi },
  ],
  report: /^(?:[A-ZÉ][\w'-]+ )?(?:rapports?|procès-verbal|compte rendu|actes) (?:d|sur|à|an)/i,
  agendaItem:
    /(?:[Pp]oint|[Qq]uestion) (?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?= (?:de l')?(?:l')?ordre du jour| de l'ordre)/,
  submitted: new RegExp(
    `^Rapports? (?:du |de la |de l')(?<own>${BODY}) (?:à (?:la |l')|au )(?<to>${BODY})(?:[^.]{0,40}?à sa (?<ordinal>${ORDINAL}) session)?`,
  ),
  reportOf: new RegExp(`^Rapports? (?:du |de la |de l')(?<own>${BODY})`),
});

/** French as the organs of the United Nations and their agencies draft it. */
export function french(learned: readonly string[]): Grammar {
  const BODY = bodySource(learned);
  return {
    lang: 'fr',
    lines: linesOf(BODY),
    bodies: {
      name: BODY,
      notBodies: new RegExp(
        `Direction exécutive|Comité des commissaires aux comptes|Bureau (?:du|de la|de l'|des|d')|Conseil d'Europe`,
        'g',
      ),
      places: NAME_PLACES,
      naming: namingOf(FRENCH_BODIES, FRENCH_BARE, ["Conseil d'administration"]),
    },
    numbers: {
      ordinal: ORDINAL,
      readOrdinal,
      readCount: (text) => COUNTS[text.toLowerCase()] ?? (Number(text) || null),
      units: {
        jour: 'D',
        jours: 'D',
        semaine: 'W',
        semaines: 'W',
        mois: 'M',
        trimestre: 'Q',
        trimestres: 'Q',
        an: 'Y',
        ans: 'Y',
        année: 'Y',
        années: 'Y',
      },
    },
    dates,
    sessions: sessionsOf(BODY),
    decisions: decisionsOf(BODY),
    officers,
    documents: documentsOf(BODY),
    requests: requestsOf(BODY),
    due: dueOf(BODY),
    asks,
  };
}
