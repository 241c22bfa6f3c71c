import { DECISION_NUMBER } from './latin-numbers.js';
import { asks, dueOf } from './es-due.js';
import { SPANISH_BARE, SPANISH_BODIES } from './es-names.js';
import { requestsOf } from './es-requests.js';
import { sessionsOf } from './es-sessions.js';
import { SELF_FORM } from './es-verbs.js';
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
} from './es-words.js';
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

const DAY = '\\d{1,2}(?:\\.?[º°])?';
const YEAR = '(?:19|20)\\d{2}';

const linesOf = (BODY: string): LineGrammar => ({
  joint: ' ',
  ended:
    /[.;:!?]\s?["”')\]»]*\s?\d{0,3}(?: ?\((?:véase el )?párr(?:s?\.|afos?) ?[^()]{1,20}\))?\s*$|[;,]["”»']?\s(?:y|e|o)\s*$/,
  unfinished: new RegExp(
    `(?:${OPEN}(?:el|la|los|las|de|del|y|e|o|a|al|en|por|para|con|sobre|un|una|que|su|sus|entre|como|esta|este|bajo|sin|ante|desde|hasta)|[-–])\\s*$`,
  ),
  continues: new RegExp(`^[${SMALL}«(](?![)]|[.]\\s)`),
  sentenceEnd: new RegExp(`[.!?]["”'»)\\]]{0,3}\\d{0,2}(?=\\s+["“«'(¿¡]?\\s?[${CAPITAL}0-9])`, 'g'),
  noSentenceEnd:
    /(?:(?:^|[\s(«/])(?:n[úu]ms?|n[ºo]|párrs?|arts?|vol|cap|secc|add|corr|rev|supl|Sra?|Sres|Dra?|Sta|cf|págs?|pp?|ibid|op|cit|fig|ej|res|dec|EE|UU)|(?:^|[\s(-])[A-Z]|\d)\.$/i,
  preamble: new RegExp(
    `^["“«]?\\s?(?:(?:[${CAPITAL}][${LETTER}]*(?:ando|iendo|yendo|ANDO|IENDO|YENDO))|(?:[Pp]rofundamente |[Gg]ravemente |[Pp]lenamente |[Tt]ambién |[Mm]uy )?(?:[Cc]onsciente|[Pp]reocupad[oa]|[Cc]onvencid[oa]|[Aa]larmad[oa]|[Gg]uiad[oa]|[Ii]nquiet[oa]|[Dd]eseos[oa]|[Rr]esuelt[oa]|[Dd]ecidid[oa]|[Ii]nspirad[oa]|[Vv]ist[oa]s?|[Aa]lentad[oa]|[Cc]onmovid[oa]|[Cc]on arreglo a|CONSCIENTE|VISTOS?))${SHUT}`,
  ),
  operative: new RegExp(
    `^["“«[]?\\s?(?:(?:[Tt]ambién|[Aa]simismo|[Aa]demás) )?(?:[Ll]es? |[Ll]os? |[Ll]as? )?(?:(?:pide|solicita|ruega|invita|alienta|anima|insta|exhorta|hace|encarga|encomienda|recomienda|decide|mandata|instruye|confía|aprueba|adopta)n?|${SELF_FORM}|(?:solicit|rog|invit|alent|inst|exhort|encarg|encomend|recomend|aprob|adopt)amos|(?:ped|decid|instru)imos|reitera|renueva|acepta|acoge|acuerda|adopta|afirma|agradece|aprueba|apoya|aprecia|aguarda|autoriza|celebra|condena|confirma|considera|conviene|crea|declara|deplora|destaca|elige|encomia|es consciente|espera|establece|estima|examina|expresa|felicita|hace|insiste|lamenta|manifiesta|nombra|observa|permanece|pone|proclama|reafirma|reconoce|recuerda|respalda|resuelve|rinde|saluda|se (?:felicita|declara|compromete)|señala|subraya|suscribe|toma)${SHUT}`,
    'i',
  ),
  bodyLine: new RegExp(
    `^["“«]?\\s?(?:${THE}|EL |LA )(?:${ORDINAL} )?(?<body>${BODY}${SMALL_WORDS})(?: \\([^()]{3,60}\\))?\\s?[,:]?$`,
  ),
  standsAlone: new RegExp(
    `^(?:Decisión|Resolución|DECISIÓN|RESOLUCIÓN) (?:[Nn][úu]m\\. ?)?(?:${DECISION_NUMBER})\\.?$`,
  ),
});

const D = '(?<d>\\d{1,2})(?:\\.?[º°])?';
const D2 = '(?<d2>\\d{1,2})(?:\\.?[º°])?';
const dates: DateGrammar = {
  patterns: [
    new RegExp(
      `(?:(?<![${LETTER}])(?:[Dd]el|[Dd]e|[Ll]os días) )?(?<!\\d)${D}(?: de (?<m>${MONTH}))?(?: (?:de|del) (?<y>${YEAR}))?(?: ?[-–—] ?| (?:al|a|y|hasta el) )${D2} de (?<m2>${MONTH})(?: (?:de|del) (?<y2>${YEAR}))?${SHUT}`,
      'g',
    ),
    new RegExp(`(?<!\\d)${D} de (?<m>${MONTH})(?: (?:de|del) (?<y>${YEAR}))?${SHUT}`, 'g'),
    new RegExp(`${OPEN}(?<m>${MONTH}) (?:de|del) (?<y>${YEAR})(?!\\d)`, 'g'),
    new RegExp(
      `${OPEN}(?<q>primer|segundo|tercer|cuarto|último|1er|2º|3er|4º) trimestre (?:de|del) (?:año )?(?<y>${YEAR})(?!\\d)`,
      'g',
    ),
  ],
  readMonth: (text) => MONTHS.findIndex((names) => names.includes(text.toLowerCase())) + 1 || null,
  readQuarter: (text) =>
    /^(?:primer|1)/i.test(text) ? 1 : /^(?:seg|2)/i.test(text) ? 2 : /^(?:ter|3)/i.test(text) ? 3 : 4,
};

const decisionsOf = (BODY: string): DecisionGrammar => ({
  entry: new RegExp(
    `^(?:la )?(?<type>[Dd]ecisión|[Rr]esolución) (?<number>${DECISION_NUMBER})(?:\\s?[:.–—-]\\s?| sobre (?:la |el |los |las )?| relativa a (?:la |el )?|,? titulada )["“«]?\\s?(?<title>.+)$`,
    's',
  ),
  part: /^[Pp]arte ?\(?(?<letter>[a-z])\)\s?[:.–—-]?\s?(?<title>.+)$/s,
  inlineParts: /[Pp]arte ?\(?(?<letter>[a-z])\)\s?:\s?(?<title>[^;]+)/g,
  comprising: /,? ?(?:que comprende|compuesta de|integrada por|que consta de|con las siguientes partes)\s?:?/,
  adopted:
    /(?<![A-Za-zÀ-ÿ])(?:adoptó|adoptad[oa]s|aprobó|aprobad[oa]s|ha (?:adoptado|aprobado))(?![A-Za-zÀ-ÿ])/,
  silence: /(?:procedimiento de (?:acuerdo|aprobación) tácit[oa]|procedimiento de silencio)/,
  headings: [
    new RegExp(
      `^(?:(?:Proyecto de |PROYECTO DE )?(?<type>Decisión|Resolución|DECISIÓN|RESOLUCIÓN|DECISION|RESOLUCION) )?(?:[Nn][úu]m\\. ?)?(?<number>${DECISION_NUMBER}|(?<=(?:Resolución|RESOLUCIÓN|Decisión|DECISIÓN) )\\d{1,4}(?: \\(\\d{4}\\))?)(?:\\s?[:.–—-])?(?:\\s+(?<title>\\S.*))?$`,
      's',
    ),
  ],
  adoptedBy: [
    new RegExp(
      `(?<type>[Rr]esolución|[Dd]ecisión|[Rr]esoluciones|[Dd]ecisiones|RESOLUCIÓN|DECISIÓN) (?:aprobada|adoptada|aprobadas|adoptadas|APROBADA|ADOPTADA) (?:por|POR) (?:${THE}|EL |LA )?(?<body>${BODY})(?: (?:en su [^,]{3,60}?,? )?el (?<date>${DAY} de (?:${MONTH}) de ${YEAR}))?`,
    ),
  ],
  isResolution: /resoluci/i,
  partHeading: /^Parte \(?(?<letter>[a-zA-Z])\)?[:.]?(?:\s+(?<title>\S.*))?$/s,
  inDecision: new RegExp(
    `(?:^|[,;] )(?:[Ee]n|[Pp]or|[Mm]ediante|[Cc]onforme a)(?: (?:el párrafo|los párrafos|la parte|la sección) [^,;]{1,30}? de)? (?:su |la |esa |dicha )?(?<type>decisión|resolución) (?<number>${DECISION_NUMBER}|\\d{1,4} \\(\\d{4}\\))`,
  ),
});

const ROLE =
  '(?:[Cc]o-?)?(?:[Vv]icepresident[ea]s?|[Vv]icepresidencias?|[Pp]resident[ea]s?|[Pp]residencia|[Rr]elator(?:a|es|as)?|[Rr]elatoría)';
const officers: OfficerGrammar = {
  elected:
    /(?<![A-Za-zÀ-ÿ])(?:eligió|eligieron|elige|elegid[oa]s?|elección)(?![A-Za-zÀ-ÿ])[^.]{0,160}?(?:[Mm]esa|miembros)/,
  listBegins:
    /(?:integrada por|compuesta(?: de la manera siguiente)?(?: por| de)?|siguientes ?:|a saber,? ?:?|:)\s/,
  roles: new RegExp(
    `(?<holders>[^;:]{2,300}?)(?:,? (?:como|en calidad de|a la|para la|en la|al cargo de)| ?\\(|,) ?(?<role>${ROLE})${SHUT}\\)?`,
    'g',
  ),
  holderSeparator: /, y |, | y | e /,
  article:
    /^(?:(?:y|integrada por|compuesta por|a saber|de|del|por) )*(?:el |la |los |las |representantes? (?:de |del )(?:la |los )?)*/i,
  readRole: (text) =>
    /vice/i.test(text)
      ? 'vice-chair'
      : /relator/i.test(text)
        ? 'rapporteur'
        : /presiden/i.test(text)
          ? 'chair'
          : null,
  term: /(?:mandato|período|periodo|bienio|años)(?: de)? (?<from>(?:19|20)\d{2}) ?[-–—/a] ?(?<to>(?:19|20)\d{2}|\d{2})(?!\d)/,
};

const documentsOf = (BODY: string): DocumentGrammar => ({
  kinds: [
    { kind: 'rules of procedure', pattern: /reglamento/gi },
    { kind: 'provisional agenda', pattern: /programa provisional|orden del día provisional/gi },
    { kind: 'draft resolution', pattern: /proyectos? de resolución/gi },
    { kind: 'draft decision', pattern: /proyectos? de decisión/gi },
    { kind: 'work programme', pattern: /programas? de trabajo/gi },
    { kind: 'decisions', pattern: /decisiones/gi },
    { kind: 'resolution', pattern: /resoluci(?:ón|ones)/gi },
    { kind: 'report', pattern: /informes?(?![A-Za-zÀ-ÿ])/gi },
    { kind: 'note', pattern: /(?<![A-Za-zÀ-ÿ])notas?(?= de)/gi },
  ],
  report: /^(?:[A-ZÉ][\w'-]+ )?(?:informes?|actas?|memoria) (?:de|sobre|a|resumida)/i,
  agendaItem:
    /(?:[Tt]ema|[Pp]unto) (?<item>\d{1,3}(?: ?\(?[a-z]\))?)(?= del (?:programa|orden del día|temario))/,
  submitted: new RegExp(
    `^Informes? (?:del |de la )(?<own>${BODY}) (?:a la |al )(?<to>${BODY})(?:[^.]{0,40}?en su (?<ordinal>${ORDINAL}) período de sesiones)?`,
  ),
  reportOf: new RegExp(`^Informes? (?:del |de la )(?<own>${BODY})`),
});

/** Spanish as the organs of the United Nations and their agencies draft it. */
export function spanish(learned: readonly string[]): Grammar {
  const BODY = bodySource(learned);
  return {
    lang: 'es',
    lines: linesOf(BODY),
    bodies: {
      name: BODY,
      notBodies: /Dirección Ejecutiva|Junta de Auditores|Mesa redonda|Consejo de Europa/g,
      places: NAME_PLACES,
      naming: namingOf(SPANISH_BODIES, SPANISH_BARE, ['Consejo de Administración']),
    },
    numbers: {
      ordinal: ORDINAL,
      readOrdinal,
      readCount: (text) => COUNTS[text.toLowerCase()] ?? (Number(text) || null),
      units: {
        día: 'D',
        días: 'D',
        semana: 'W',
        semanas: 'W',
        mes: 'M',
        meses: 'M',
        trimestre: 'Q',
        trimestres: 'Q',
        año: 'Y',
        años: 'Y',
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
