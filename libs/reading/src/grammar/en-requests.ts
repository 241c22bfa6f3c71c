import { anyOf } from './any-of.js';
import { AGENT, HEAD, OF_ORGANIZATION } from './en-words.js';
import { searching } from '../text/matches.js';
import type { RequestGrammar } from './grammar.js';
import { ASIDE } from './latin-letters.js';

/** Operative verbs: base, present, past; the first names the verb. */
const VERBS: readonly (readonly [name: string, base: string, present: string, past: string])[] = [
  ['requests', 'request', 'requests', 'requested'],
  ['requests', 'ask', 'asks', 'asked'],
  ['invites', 'invite', 'invites', 'invited'],
  ['encourages', 'encourage', 'encourages', 'encouraged'],
  ['urges', 'urge', 'urges', 'urged'],
  ['calls upon', 'call upon', 'calls upon', 'called upon'],
  ['calls upon', 'call on', 'calls on', 'called on'],
  ['calls upon', 'call for', 'calls for', 'called for'],
  ['recommends', 'recommend', 'recommends', 'recommended'],
  ['instructs', 'instruct', 'instructs', 'instructed'],
  ['directs', 'direct', 'directs', 'directed'],
  ['instructs', 'task', 'tasks', 'tasked'],
  ['instructs', 'charge', 'charges', 'charged'],
  ['instructs', 'mandate', 'mandates', 'mandated'],
  ['instructs', 'entrust', 'entrusts', 'entrusted'],
  ['calls upon', 'appeal to', 'appeals to', 'appealed to'],
  ['decides', 'decide', 'decides', 'decided'],
];
type Form = NonNullable<ReturnType<RequestGrammar['readVerb']>>;
const FORMS = new Map<string, Form>(
  VERBS.flatMap(([name, base, present, past]): [string, Form][] => [
    [base, { name, tense: 'bare' }],
    [present, { name, tense: 'present' }],
    [past, { name, tense: 'past' }],
  ]),
);
const FORM = anyOf([...FORMS.keys()]);
/** "took note of the report, requesting the Secretariat to …": forms that only join another act. */
const JOINING = new Map<string, Form>(
  VERBS.filter(([, base]) => !/ |^(?:recommend|decide|direct)$/.test(base)).map(
    ([name, base]): [string, Form] => [base.replace(/e?$/, 'ing'), { name, tense: 'past', joins: true }],
  ),
);
/** "We also request": ministers who declare speak of themselves. */
const OURS = `we (?:(?:also|further|again|hereby|strongly|therefore) )?(?:${anyOf(VERBS.map(([, base]) => base))})`;
/** "Reiterates its request": the noun says which verb is said again. */
const AGAIN = 'reiterat(?:es|ed|e)|renew(?:s|ed)|repeat(?:s|ed)|reaffirm(?:s|ed)';
const AGAIN_NOUN: Readonly<Record<string, string>> = {
  request: 'requests again',
  invitation: 'invites',
  call: 'calls upon',
  recommendation: 'recommends',
};
const MARKER =
  'strongly|also|further|again|once again|furthermore|additionally|likewise|moreover|urgently|specifically|kindly|respectfully|earnestly|formally|hereby|similarly';

const PAST_FORM = VERBS.map(([, , , past]) => past).join('|');
/** Other operative acts: where one begins, the request before it has ended. */
const ACT =
  'welcom(?:es|ed)|not(?:es|ed)|t(?:akes|ook) note|stress(?:es|ed)|emphasiz(?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed)|reaffirm(?:s|ed)|recogniz(?:es|ed)|acknowledg(?:es|ed)|express(?:es|ed)|decid(?:es|ed)|adopt(?:s|ed)|approv(?:es|ed)|endors(?:es|ed)|commend(?:s|ed)|appreciat(?:es|ed)|condemn(?:s|ed)|reiterat(?:es|ed)|looks forward|looked forward';
/** Acts that also begin a sentence; within a request their words may be common verbs. */
const MORE_ACTS =
  'authoriz(?:es|ed)|confirm(?:s|ed)|accept(?:s|ed)|affirm(?:s|ed)|agre(?:es|ed)|congratulat(?:es|ed)|declar(?:es|ed)|deplor(?:es|ed)|establish(?:es|ed)|extend(?:s|ed)|highlight(?:s|ed)|thank(?:s|ed)|support(?:s|ed)|recall(?:s|ed)|consider(?:s|ed)|review(?:s|ed)|discuss(?:es|ed)|concur(?:s|red)|resolv(?:es|ed)|appoint(?:s|ed)|elect(?:s|ed)|regret(?:s|ted)';
/** What a secretariat writes or does. */
const PAPER =
  '(?:(?:report|note|study|statement|paper|proposal|document|list|plan|summary|account|analys[ei]s|review|action)s?|activit(?:y|ies))';
const ADVERBIAL =
  '(?:in|to|for|with) (?:this|that|the same) (?:regard|respect|connection|context|end|purpose),?';

/** "the Council's Secretariat". */
const OWNED =
  "(?:(?:[A-Z][\\w-]* ){0,3}(?:Assembly|Board|Council|Conference|Committee|Commission|Congress|Convention|Forum|Authority|Organi[sz]ation|Fund|Union|Agency|Programme|Centre|Institute|Community)'s )?";
const HEAD_NAMED = new RegExp(
  `(?:both )?(?:[Tt]he |its |our )?${OWNED}(?:(?:new |incoming )?(?:Acting |Interim |Administrative )?)(?:(?<by>United Nations|UN-\\w+|[A-Z]{3,}\\w*) )?(?<title>${HEAD})(?![A-Za-z_])${OF_ORGANIZATION}`,
  'y',
);
/** What the funds and banks, and the Council of an organization, call those who run it. */
const MANAGEMENT = '(?:(?:[A-Z]{3,5}|Senior|Bank) )?Management';
/** Whom "it" may mean: the secretariat, or the body or organization that was named after it. */
const NO_PERSON =
  /\b(?:[Tt]he |its )?(?:[A-Z][\w-]* ){0,3}(?<secretariat>[Ss]ecretariat)(?![\w'’]| of)|\b(?<other>(?:[A-Z][\w-]* )?(?:Committee|Council|Board|Group|Party|Commission|Conference|Bureau|Office|Organization|Programme|Fund|Agency|Bank|Government|Union|Unit|Team|Panel|Forum|Authority|Mission|Assembly)|[A-Z]{3,}[\w-]*)\b(?!'s)/g;

/** Those who speak in the plural for a meeting of their own. */
const GATHERED =
  '(?:Heads(?: of (?:State(?: (?:and|or) |/))?Government)?|Leaders|Ministers|Deputies|Contracting Parties)';
/** "The Board at its tenth session requested". */
const AT_SESSION =
  '(?: at (?:its|the|their) (?:[\\w()-]+ ){1,6}?(?:session|meeting)(?:,? held [^,;.]{1,60}| in (?:[A-Z][a-z]+ )?\\d{4}| \\([^()]{4,40}\\))?)?';

/** What stands before the verb: whose act it is, or that it is none. */
const leftOf = (BODY: string): RequestGrammar['left'] => ({
  opens: new RegExp(
    `^["“'([\\s]*(?:(?:(?:also |further |and )?${ADVERBIAL}|Accordingly,|Therefore,) )?$`,
    'i',
  ),
  subject: new RegExp(
    `(?:^|[\\s"“(])(?:[Tt]he |[Ii]ts )?(?:(?<!\\bof (?:the )?)${BODY}|[Ii]t|[Ww]e|[Mm]eeting|[Pp]lenary|(?<=(?:^|[,;] )(?:[Tt]he )?)${GATHERED}|(?<=(?:^|[,;] )[Tt]he )(?:resolution|decision)|(?<=(?:^|[,;] ))(?:Resolution|Decision) \\S+|(?<=^)[A-Z]{2,4}\\.\\d{1,3})(?: \\([A-Z]{2,8}\\))?${AT_SESSION}(?:, ${ASIDE},)? (?:(?:has|have|then|therefore|thus|subsequently|unanimously|accordingly) ){0,2}(?:(?:decided|agreed|resolved)(?: (?:also|further|therefore))? to )?$`,
  ),
  ours: /^(?:[^.;]{0,80}, )?we /i,
  actInPlural: new RegExp(`^(?:We,? |The (?:Representatives|${GATHERED}))\\b[^.;]{0,300},$`),
  they: new RegExp(`^They (?:(?:then|therefore|also|further|accordingly) ){0,2}$`),
  gathered: new RegExp(
    `(?:^|[.;:] )(?:The )?(?:${GATHERED}|They)\\b(?!.*\\b(?:delegations?|representatives?|speakers?|observers?|States|members?|countries|participants?|experts?)\\b)`,
  ),
  adopts: new RegExp(
    `^(?!.{0,1500}\\b(?:recall|referr?)).{0,1500}\\badopt(?:ed|s)\\b(?:(?!\\b(?:noted|welcomed)\\b)[^;]){0,200}\\b(?:decision|resolution|recommendation|conclusion|statement|text)s?\\b(?:(?!\\b(?:noted|welcomed|note of)\\b)[^;]){0,60}\\b(?:in|by|through|under) which(?:, [^,;]{1,100},)? (?:(?:the [A-Z][\\w ]{2,60}|it) )?(?:(?:${ACT})\\b[^;]{1,200}?,? and )?$`,
  ),
  coordinate: new RegExp(
    `(?:(?:^|[,;] )(?:and |but )?|\\band |\\band, )(?:${ADVERBIAL} )?(?:(?:decide[sd]|agree[sd]|resolve[sd])(?: (?:also|further|therefore))?(?:, [^,;]{1,80},)? to )?$`,
    'i',
  ),
  joiningMarker: null,
  act: new RegExp(
    `^["“'(]*(?:(?:${ADVERBIAL}|It|it|We|we|(?:The )?${GATHERED}|The meeting|The Meeting|The plenary|The Plenary) )?(?:(?:${MARKER}) )*(?:${ACT}|${MORE_ACTS}|${FORM})\\b`,
    'i',
  ),
  blocked: [
    // the asker of a relative clause: "in which the Board requested", "by which it invites"
    new RegExp(
      `\\b(?:in|by|through|under|at|during|on|for|with|pursuant to) (?:which|whose)\\b(?:,[^,;]{1,120},)? (?:the )?(?:${BODY}|it\\b)[^;]*$`,
    ),
    /\b(?:that|as|if|whether|when|since|because|where|whereby|while|although|and that) (?:the |its |it )?(?:[A-Z][\w'-]*(?: (?:of|the|on|and|for))* ){0,10}(?:had |has |have )?$/,
    // "that, in that resolution, it asked"
    new RegExp(`\\bthat, [^,;]{1,120}, (?:the |its )?(?:${BODY}|it|they) (?:had |has |have )?$`),
    /\b(?:whereby|wherein|which|who|whom|if|whether) [^,;]{0,120}$/i,
    /(?<!\b(?:decide[sd]|agree[sd]|resolve[sd])(?: (?:also|further|therefore))?(?:, [^,;]{1,80},)?) to $/i,
    // "recalled that the Committee, at its last session, had asked"
    /\bthat\b[^;.]{0,250}? had (?:(?:also|further|again|already|previously|earlier|repeatedly) )*$/,
    // a noun or a participle: "the requests", "was requested", "so directed"
    /\b(?:the|an?|any|such|these|those|this|their|his|her|its|each|no|upon|on|of|for|in|by|with|if|when|not|be|been|being|is|are|was|were|as|so|who|which|that|whose|many|several|repeated|previous|earlier) $/i,
  ],
});

const WITHOUT_BODY: Omit<RequestGrammar, 'left' | 'passive' | 'chain' | 'isBody' | 'nextAct'> = {
  hint: /request|invit|encourag|\burg(?:e|ing)|call(?:s|ed)? (?:(?:up)?on|for)|recommend|instruct|direct|decide|\b(?:ask|task|charge|mandate|entrust|appeal)|reiterat|renew|repeat|reaffirm/i,
  verb: new RegExp(
    `\\b(?:(?<marker>(?:(?:${MARKER}) )+))?(?<verb>(?:${AGAIN}) (?:its|the) (?:request|invitation|call|recommendation)s?(?: (?:it (?:had )?)?(?:made|addressed|directed))?|call(?:s|ed)? (?:also|further|again|once again|once more) (?:up)?on|${OURS}|${FORM}|${anyOf([...JOINING.keys()])})(?<after> (?:also|further|once again|again|once more|anew|and authoriz(?:es|ed)))?(?=[\\s:,])`,
    'gi',
  ),
  readVerb: (verb) => {
    const plain = verb.toLowerCase();
    const ours = /^we (?:(?:also|further|again|hereby|strongly|therefore) )?/.exec(plain)?.[0].length ?? 0;
    const plainly = plain.slice(ours).replace(/^(call\w*) .* ((?:up)?on)$/, '$1 $2');
    const form = FORMS.get(plainly) ?? JOINING.get(plain);
    if (form) return ours > 0 ? { ...form, tense: 'present' } : form;
    const again = /^(\w+) (?:its|the) (\w+?)s?(?: (?:it (?:had )?)?\w+)?$/.exec(plain);
    const name = again ? AGAIN_NOUN[again[2]!] : undefined;
    return name ? { name, tense: again![1]!.endsWith('d') ? 'past' : 'present' } : null;
  },
  readMarker: (marker) => ({
    name: /also/i.test(marker) ? 'also' : /further/i.test(marker) ? 'further' : '',
    length: marker.length,
  }),
  clauseStart: /[;:]\s|^/g,
  head: HEAD_NAMED,
  secretariat: new RegExp(
    `(?:[Tt]he |its |our |their )?${OWNED}(?:(?:[A-Z][\\w-]* ){0,3}(?<title>[Ss]ecretariat|International Bureau|Office(?! (?:of|for|on|at|in)\\b))|${MANAGEMENT})(?![A-Za-z_])${OF_ORGANIZATION}`,
    'y',
  ),
  notHead: /^(?:'s\b|s'|-elect| and other )/,
  pronoun: /(?<pronoun>him|her|[Hh]e|[Ss]he|[Ii]t(?= (?:was|is|has been) )|it(?= to ))(?= |, )/y,
  meant: (pronoun) => (/^it$/i.test(pronoun) ? NO_PERSON : searching(HEAD_NAMED)),
  agent:
    /(?!(?:for|of|by|in|on|from|with|at|as|and|or|made|contained|therein|efforts)\b)(?<agent>(?:(?! to | that | who | which |[;:.]|,).){2,220})/y,
  isAgent: new RegExp(`\\b(?:${AGENT})\\b`),
  states: /\b(?:States|Governments?|Parties|[Cc]ountries|donors)\b/,
  asks: /\bto\b\s+["“[]?\w|^ (?:with|for) (?:the |its |an? )?\w|:\s*$/,
  given: /^ (?:an?|the|further|additional|more|regular|some|detailed|updated|information|clarification)\b/,
  jointAfter: new RegExp(
    `(?=,)(?:, (?!and\\b)[^,;.:]{2,60}(?=,)){0,3}(?:, (?!and\\b)[^,;.:]{2,60}?)?,? and(?:,? in particular,?)? (?:the |its )?(?:(?<title>${HEAD})|(?<secretariat>[Ss]ecretariat))(?![\\w'-]| of)(?=(?:,[^,;]{1,160})?,? to )`,
    'y',
  ),
  wanted: new RegExp(
    `(?:to be (?:kept )?(?:informed|briefed|updated|apprised|advised|notified|consulted)\\b[^;.:]{0,80}?\\bby|(?:(?:an?|further|additional|more|regular|detailed|updated) [^;.:,]{2,80}?|(?:information|clarifications?|details|figures|data|proposals)(?: [^;.:,]{1,60}?)?) from) (?:the )?(?:(?<title>${HEAD})|(?<secretariat>[Ss]ecretariat))(?![\\w'-]| of (?:the )?[A-Z])`,
    'y',
  ),
  that: /(?:(?<from>from)|(?<that>that(?<asked>,? (?:at|by|in|within|before|for|as|subject|no|not|on|upon|during|from|with|where|when|if|starting|beginning|every|each|pending|following|prior|after|until|through|under|given) [^,;.:]{2,120},)?)|(?<to>to)|upon|in particular) /y,
  passiveAsk: /^(?:,[^,]*,)? (?:(?:should|shall|must) )?(?:be|is|are|was|were|remain)\b/,
  passiveAgent: new RegExp(
    `(?:[^;.:]{2,160}?(?<!\\bto )\\bbe [^;.:]{1,90}?\\bby (?:the )?(?:(?<title>${HEAD})|(?<secretariat>[Ss]ecretariat))(?![\\w-])|(?:the |an? |its )(?:[\\w-]+ ){0,4}?(?:${PAPER}) (?:by|of|from|prepared by) (?:the )?(?:(?<title2>${HEAD})|(?<secretariat2>[Ss]ecretariat))(?![\\w-])(?=[^;.:]{0,160}? be (?:[a-z]+ly )?(?:submit|present|transmit|circulat|distribut|issu|publish|provid|made|plac|put|referr|sent|undertaken|carried out|implement)))`,
    'y',
  ),
  duty: /^(?:,[^,]*,)? (?:shall|should|will|is to)\b/,
  joint: new RegExp(`\\b(?:and|as well as)(?: in particular)? (?:the )?(?:${HEAD})\\b(?!'s)`),
  trailing: new RegExp(`[\\s,;]{0,40}(?:\\b(?:and|but))?[\\s,]{0,40}(?:${ADVERBIAL})?[\\s,;.:]{0,40}$`, 'i'),
  closing: /(?:(?:[;,] (?:and|or)|[.;:])["”'’)\]]*\d{0,3})?\s*$/,
  readTitle: (text) =>
    text
      .replace(/\s*[-–—]+\s*/, '-')
      .replace(/^(Secretary|Director) ?General$/, '$1-General')
      .replace(/^CEO$/, 'Chief Executive Officer')
      .replace(/^Executive Directors$/, 'Executive Director')
      .replace(/^(?:Chairperson|President) of the .*Commission$/, 'Chairperson of the Commission'),
  nameOf: (text) => text.replace(/^(?:all|the|its|relevant|other) /gi, '').replace(/^(?:the|relevant) /i, ''),
};

/** `BODY` is the source of a body's name in the text that is read. */
export const requestsOf = (BODY: string): RequestGrammar => ({
  ...WITHOUT_BODY,
  left: leftOf(BODY),
  passive: new RegExp(
    `(?<addressee>(?:[Tt]he (?:(?:[A-Z]{3,}\\w*|UN-\\w+|United Nations) )?(?:(?:${HEAD})${OF_ORGANIZATION}|[Ss]ecretariat)|(?<=(?:^|[,;.] ))${MANAGEMENT}|\\b(?:[Hh]e|[Ss]he|[Ii]t)))(?:, ${ASIDE},)? (?:was|were|is|are|has been|(?<be>(?:should |shall )?be)) (?<marker>(?:also|further|again|additionally|strongly|therefore|hereby) )?(?<verb>${PAST_FORM})(?=(?: by (?:the )?${BODY})?(?:, [^,;]{1,160},)? (?:to|with)\\b)`,
    'g',
  ),
  chain: new RegExp(
    `that (?:the )?${BODY}(?:,[^,;]{1,150},)? (?:also |further |should )?(?:request|invite|urge|encourage|call (?:up)?on|ask|instruct|direct)\\b`,
    'y',
  ),
  isBody: new RegExp(`^(?:the |its )?${BODY}`),
  nextAct: new RegExp(
    `(?:[,;] (?:and )?|\\band )(?:${ADVERBIAL} )?(?:(?:also|further) )?(?:decide[sd] to\\b|(?:${ACT})\\b(?! (?:to|by)\\b))|; (?:it|they|the ${BODY}) `,
  ),
});
