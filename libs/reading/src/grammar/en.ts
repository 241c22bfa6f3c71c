import { spelledOrdinal } from '../text/numerals.js';
import { bodySource, COUNTS, MONTH, MONTHS, ORDINAL, ORDINAL_WORDS } from './en-words.js';
import { asks, due } from './en-due.js';
import { requestsOf } from './en-requests.js';
import type {
  DateGrammar,
  DecisionGrammar,
  DocumentGrammar,
  Grammar,
  LineGrammar,
  OfficerGrammar,
  SessionGrammar,
} from './grammar.js';

const DAY = '\\d{1,2}';
const YEAR = '(?:19|20)\\d{2}';
/** Assemblies that are counted as sessions are: "the Seventy-fourth World Health Assembly". */
const COUNTED_ASSEMBLY =
  '(?<ordinal>[A-Za-z]+(?:-[A-Za-z]+)?|\\d{1,3}(?:st|nd|rd|th)) (?:[A-Z][a-z]+ ){0,2}(?<assembly>Assembly|Congress|General Conference|Directing Council|Sanitary Conference|Plenipotentiary Conference|Conference of (?:the )?Parties)(?! (?:(?:on|for) (?:the )?[A-Z]|Committee|Session|session|meeting))';
const SESSION_HELD = '(?:held|convened|opened|took place|taking place)';

const linesOf = (BODY: string): LineGrammar => ({
  joint: ' ',
  ended: /[.;:!?]["”')\]]*\s?\d{0,3}\s*$|[;,]["”']?\s(?:and|or)\s*$/,
  unfinished:
    /(?:\b(?:[Tt]he|of|for|and|or|in|to|at|by|with|on|from|a|an|its|that|which|under|between|into|as)|[-–])\s*$/,
  continues: /^[a-z]/,
  sentenceEnd: /[.!?]["”')\]]{0,3}\d{0,2}(?=\s+["“'(]?[A-Z0-9])/g,
  noSentenceEnd:
    /(?:\b(?:No|Nos|para|paras|art|arts|vol|chap|sect|Add|Corr|Rev|Suppl|Mr|Ms|Mrs|Dr|St|ibid|cf|pp|p|v|e\.g|i\.e)|\b[A-Z])\.$/i,
  preamble:
    /^["“]?(?:Also |Further |Deeply |Gravely |Keenly |Fully |Duly |Seriously |Strongly )?(?:[A-Z]?[a-z]+ing|[A-Z]+ING|[Aa]ware|[Cc]onscious|[Mm]indful|[Cc]onvinced|[Cc]oncerned|[Aa]larmed|[Dd]etermined|[Gg]uided|[Ii]nspired|[Dd]isturbed|[Dd]esirous|[Dd]ismayed|[Ee]ncouraged by|[Pp]ursuant to)\b/,
  operative:
    /^["“[]?(?:(?:Also|Further|Strongly|Once again|Again|Deeply|Notes also) )?(?:[Rr]equests|[Ii]nvites|[Ee]ncourages|[Uu]rges|[Cc]alls|[Rr]ecommends|[Ii]nstructs|[Dd]irects|[Dd]ecides|[Rr]eiterates|[Rr]enews|[Aa]ccepts|[Aa]cknowledges|[Aa]dopts|[Aa]ffirms|[Aa]grees|[Aa]ppeals|[Aa]ppreciates|[Aa]pproves|[Aa]uthorizes|[Cc]ommends|[Cc]oncurs|[Cc]ondemns|[Cc]onfirms|[Cc]ongratulates|[Cc]onsiders|[Dd]eclares|[Dd]eplores|[Ee]mphasizes|[Ee]ndorses|[Ee]stablishes|[Ee]xpresses|[Ee]xtends|[Hh]ighlights|[Ll]ooks forward|[Nn]otes|[Rr]eaffirms|[Rr]ecalls|[Rr]ecognizes|[Rr]esolves|[Ss]tresses|[Ss]upports|[Tt]akes|[Tt]hanks|[Uu]nderlines|[Uu]nderscores|[Ww]elcomes)\b/,
  bodyLine: new RegExp(
    `^["“]?(?:The|THE) (?<body>${BODY}|[A-Z]{4}[A-Z ]{0,60}?)(?: \\([^()]{3,60}\\))?\\s?[,:]?$`,
  ),
});

const dates: DateGrammar = {
  patterns: [
    new RegExp(
      `\\b(?<d>${DAY})(?: (?<m>${MONTH}))?(?:,? (?<y>${YEAR}))?(?: ?[-–—] ?| (?:to|and|until) )(?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y2>${YEAR}))?\\b`,
      'g',
    ),
    new RegExp(`\\b(?<d>${DAY}) (?<m>${MONTH})(?:,? (?<y>${YEAR}))?\\b`, 'g'),
    new RegExp(`\\b(?<m>${MONTH}) (?<d>${DAY})(?: ?[-–—] ?(?<d2>${DAY}))?,? (?<y>${YEAR})\\b`, 'g'),
    new RegExp(`\\b(?<m>${MONTH}),? (?:of )?(?<y>${YEAR})\\b`, 'g'),
    new RegExp(`\\b(?<q>first|second|third|fourth|last|final) quarter of (?<y>${YEAR})\\b`, 'g'),
  ],
  readMonth: (text) => MONTHS.indexOf(text) + 1 || null,
  readQuarter: (text) =>
    ({ first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 })[text.toLowerCase()] ?? null,
};

const sessionsOf = (BODY: string): SessionGrammar => ({
  token: new RegExp(`\\b(?:[Ss]essions?|[Mm]eetings?)(?![A-Za-z_-])|\\b${COUNTED_ASSEMBLY}`, 'g'),
  before: new RegExp(
    `(?:\\b(?:all (?:of )?)?(?<det>its|the|each|every|any|their|our|his|her|the (?:(?!(?:the|to|of|at|in|by) )[a-z][\\w/-]{1,30} ){0,3}[a-z][\\w/-]{1,30}'s)(?: of its)? )?(?:(?:(?:${MONTH}) )?(?<year>${YEAR}) )?(?:(?<next>next|forthcoming|upcoming|following|subsequent) )?(?:(?<last>last|final) )?(?:(?<resumedNth>${ORDINAL}) (?=resumed ))?(?:(?<resumed>resumed) )?(?:(?<ordinal>${ORDINAL})(?:(?<choice> or | and |, )(?:at its )?(?<ordinal2>${ORDINAL}))? (?:\\((?:(?:${MONTH}) )?${YEAR}\\) )?(?:(?:Council|Board|Committee|Commission|Assembly|Conference|Bureau|COP|SBI|SBSTA) )?)?(?:(?<resumedAfter>resumed) )?(?:(?<kind>regular|ordinary|special|extraordinary|emergency|inter-?sessional|plenary|ministerial) )?(?:(?<name>annual|substantive|organizational) )?$`,
    'i',
  ),
  after: new RegExp(
    `(?:(?:,? (?:of|in) (?:the year |(?:${MONTH}) )?| )(?<year>${YEAR})\\b)?(?<everyYear>(?: of| in|,)? (?:each|every) (?:calendar )?year\\b)?(?<ofYear> of (?:the|that) year\\b)?`,
    'y',
  ),
  ofBody: / (?:of|by) (?:the )?$/,
  yearAfterBody: new RegExp(`^,? (?:of|in|held in) (?:(?:${MONTH}) )?(?<year>${YEAR})\\b`),
  held: new RegExp(
    `\\b(?:(?:was|were|be|is|are|being|been) ${SESSION_HELD}|held|holds?|convenes?|convened|meets?|met|(?:takes?|took) place|scheduled|opens?|opened|begins?|began|(?:set|planned|foreseen|envisaged|expected|due|slated|fixed) (?:for|on|in|to take place)|(?<resumed>resumed?|resumes|reconvened?))\\b`,
    'g',
  ),
  sceneryBefore:
    /(?:margins of|during|following|after|before|prior to|since|beside|alongside|parallel with|until|preparations? for|follow-up to|outcomes? of|presid\w+ of|\bat|\bof) (?:the )?$/i,
  sceneryAfter: /^(?!)/,
  electionOnly:
    /\b(?:specifically|solely|only|exclusively|for the (?:sole |exclusive )?purpose of) (?:to elect|electing|for the election of)\b[^.;]*/,
  yearOfSentence: new RegExp(`^In (?<year>${YEAR}),`),
  inYear: new RegExp(`\\bin (?<year>${YEAR})\\b`),
  dateStands: 'after',
  askedAt: [
    new RegExp(
      `^(?:Also |And )?(?:At|During|In) (?<session>(?:its|the|that|this) [^,;]{0,80}?[Ss]essions?(?: of ${YEAR})?(?: of (?:the )?${BODY})?(?:,? (?:held )?in (?:(?:${MONTH}) )?${YEAR})?)(?:, held [^,]{1,60})?, (?:the )?(?:${BODY}|it)\\b`,
    ),
  ],
});

const decisionsOf = (BODY: string): DecisionGrammar => ({
  entry:
    /^(?:[Pp]rocedural )?(?<type>[Dd]ecision|[Rr]esolution)s? (?<number>\d{1,4}\/\d{1,4}|\d{1,4}(?: \(\d{4}\))?)(?:\s?[:.–—-]\s?| on (?:the )?|, entitled )["“]?(?<title>.+)$/s,
  part: /^[Pp]art ?\((?<letter>[a-z])\)\s?[:.–—-]?\s?(?<title>.+)$/s,
  inlineParts: /\b[Pp]art ?\((?<letter>[a-z])\)\s?:\s?(?<title>[^;]+)/g,
  comprising: /,? ?(?:comprising|consisting of|which comprises|in the following parts)\s?:?/,
  adopted: /\badopt(?:ed|s)\b/,
  silence: /\b(?:by|under|through|via) (?:a |the )?silence procedure\b/,
  headings: [
    /^(?:(?<type>Decision|Resolution|DECISION|RESOLUTION) )?(?<number>\d{1,4}\/\d{1,4}|(?<=(?:Resolution|RESOLUTION|Decision) )\d{1,4}(?: \(\d{4}\))?)[.:]?(?:\s+(?<title>\S.*))?$/s,
  ],
  adoptedBy: [
    new RegExp(
      `(?<type>[Rr]esolution|[Dd]ecision|RESOLUTION|DECISION)s? [Aa](?:dopted|DOPTED) [Bb](?:y|Y) (?:[Tt](?:he|HE) )?(?<body>${BODY}|[A-Z ]{6,60}?)(?= on|,| at|$)(?: on (?<date>\\d{1,2} (?:${MONTH}) ${YEAR}))?`,
    ),
  ],
  isResolution: /resolution/i,
  partHeading: /^Part \(?(?<letter>[a-zA-Z])\)?[:.]?(?:\s+(?<title>\S.*))?$/s,
  inDecision:
    /(?:^|[,;] )(?:[Ii]n|[Bb]y|[Uu]nder|[Tt]hrough) (?:(?:paragraphs?|part|section) [^,;]{1,30}? of )?(?:its )?(?<type>decision|resolution) (?<number>\d{1,4}\/\d{1,4}|\d{1,4} \(\d{4}\))/,
});

const officers: OfficerGrammar = {
  elected: /\b(?:elected|elects)\b[^.]{0,160}?\b(?:[Bb]ureau|officers)\b/,
  listBegins: /\b(?:composed of|comprising|consisting of|as follows:?|namely,?|:)\s/,
  roles:
    /(?<holders>[^;:]{2,300}?) (?:as|to serve as|for the post of) (?<role>(?:[Cc]o-)?[Vv]ice-(?:[Cc]hair(?:person|man|woman)?s?|[Pp]residents?)|[Cc]hair(?:person|man|woman)?s?|[Pp]residents?|[Rr]apporteurs?)\b/g,
  holderSeparator: /, and |, | and /,
  article:
    /^(?:(?:and|comprising|composed of|consisting of|namely|as follows|of) )*(?:the |representatives? of )*/i,
  readRole: (text) =>
    /vice/i.test(text)
      ? 'vice-chair'
      : /rapporteur/i.test(text)
        ? 'rapporteur'
        : /chair|president/i.test(text)
          ? 'chair'
          : null,
  term: /\b(?:term|period|years|biennium) (?:of )?(?<from>(?:19|20)\d{2}) ?[-–—/] ?(?<to>(?:19|20)\d{2}|\d{2})\b/,
};

const documentsOf = (BODY: string): DocumentGrammar => ({
  kinds: [
    { kind: 'rules of procedure', pattern: /\brules of procedure\b/gi },
    { kind: 'provisional agenda', pattern: /\bprovisional agenda\b/gi },
    { kind: 'draft resolution', pattern: /\bdraft resolutions?\b/gi },
    { kind: 'draft decision', pattern: /\bdraft decisions?\b/gi },
    { kind: 'work programme', pattern: /\b(?:work programme|programme of work)\b/gi },
    { kind: 'decisions', pattern: /\bdecisions\b/gi },
    { kind: 'resolution', pattern: /\bresolutions?\b/gi },
    { kind: 'report', pattern: /\breports?\b/gi },
    { kind: 'note', pattern: /\bnotes?\b(?! with| the| that)/gi },
  ],
  report: /^(?:[A-Z][\w'-]+ )?(?:reports?|minutes|proceedings|summary record) (?:of|by|on|to)\b/i,
  agendaItem:
    /(?:\b[Aa]genda item |\bItem (?=\d{1,3}(?: \([a-z]\))? of the (?:provisional )?agenda))(?<item>\d{1,3}(?: \([a-z]\))?)/,
  submitted: new RegExp(
    `^Reports? of the (?<own>${BODY}) to the (?<to>${BODY})(?:[^.]{0,40}?\\bat its (?<ordinal>${ORDINAL}) session)?`,
  ),
  reportOf: new RegExp(`^Reports? of the (?<own>${BODY})`),
});

/** English as the organs of the United Nations draft it. @param learned short names that the text gives its bodies */
export function english(learned: readonly string[]): Grammar {
  return withNames(bodySource(learned));
}

const withNames = (BODY: string): Grammar => ({
  lang: 'en',
  lines: linesOf(BODY),
  bodies: {
    name: BODY,
    notBodies: /\bExecutive Directorate\b|\bBoard of Auditors\b/g,
  },
  numbers: {
    ordinal: ORDINAL,
    readOrdinal: (text) => spelledOrdinal(text, ORDINAL_WORDS),
    readCount: (text) => COUNTS[text] ?? (Number(text) || null),
  },
  dates,
  sessions: sessionsOf(BODY),
  decisions: decisionsOf(BODY),
  officers,
  documents: documentsOf(BODY),
  requests: requestsOf(BODY),
  due,
  asks,
});
