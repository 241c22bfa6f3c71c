import { AGENT, BODY, COUNT, HEAD, MONTH, OF_ORGANIZATION } from './en-words.js';
import type { AskGrammar, DueGrammar, RequestGrammar } from './grammar.js';

/** Operative verbs: base, present, past; the first names the verb. */
const VERBS: readonly (readonly [name: string, base: string, present: string, past: string])[] = [
  ['requests', 'request', 'requests', 'requested'],
  ['requests', 'ask', 'asks', 'asked'],
  ['invites', 'invite', 'invites', 'invited'],
  ['encourages', 'encourage', 'encourages', 'encouraged'],
  ['urges', 'urge', 'urges', 'urged'],
  ['calls upon', 'call upon', 'calls upon', 'called upon'],
  ['calls upon', 'call on', 'calls on', 'called on'],
  ['recommends', 'recommend', 'recommends', 'recommended'],
  ['instructs', 'instruct', 'instructs', 'instructed'],
  ['directs', 'direct', 'directs', 'directed'],
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
const FORM = [...FORMS.keys()].sort((one, other) => other.length - one.length).join('|');
/** "Reiterates its request": the noun says which verb is said again. */
const AGAIN = 'reiterat(?:es|ed|e)|renew(?:s|ed)|repeat(?:s|ed)';
const AGAIN_NOUN: Readonly<Record<string, string>> = {
  request: 'requests again',
  invitation: 'invites',
  call: 'calls upon',
  recommendation: 'recommends',
};
const MARKER =
  'strongly|also|further|again|once again|furthermore|additionally|likewise|moreover|urgently|specifically';

const PAST_FORM = VERBS.map(([, , , past]) => past).join('|');
/** Other operative acts: where one begins, the request before it has ended. */
const ACT =
  'welcom(?:es|ed)|not(?:es|ed)|t(?:akes|ook) note|stress(?:es|ed)|emphasiz(?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed)|reaffirm(?:s|ed)|recogniz(?:es|ed)|acknowledg(?:es|ed)|express(?:es|ed)|decid(?:es|ed)|adopt(?:s|ed)|approv(?:es|ed)|endors(?:es|ed)|commend(?:s|ed)|appreciat(?:es|ed)|condemn(?:s|ed)|reiterat(?:es|ed)|looks forward|looked forward';
/** Acts that also begin a sentence; within a request their words may be common verbs. */
const MORE_ACTS =
  'authoriz(?:es|ed)|confirm(?:s|ed)|accept(?:s|ed)|affirm(?:s|ed)|agre(?:es|ed)|congratulat(?:es|ed)|declar(?:es|ed)|deplor(?:es|ed)|establish(?:es|ed)|extend(?:s|ed)|highlight(?:s|ed)|thank(?:s|ed)|support(?:s|ed)|recall(?:s|ed)|consider(?:s|ed)|review(?:s|ed)|discuss(?:es|ed)|concur(?:s|red)|resolv(?:es|ed)|appoint(?:s|ed)|elect(?:s|ed)|regret(?:s|ted)';
const ADVERBIAL =
  '(?:in|to|for|with) (?:this|that|the same) (?:regard|respect|connection|context|end|purpose),?';

export const requests: RequestGrammar = {
  hint: /request|invit|encourag|\burg(?:e|ing)|call(?:s|ed)? (?:up)?on|recommend|instruct|direct|decide|\bask|reiterat|renew|repeat/i,
  verb: new RegExp(
    `\\b(?:(?<marker>(?:(?:${MARKER}) )+))?(?<verb>(?:${AGAIN}) its (?:request|invitation|call|recommendation)s?|${FORM})(?<after> (?:also|further|once again|again|once more))?(?=[\\s:])`,
    'gi',
  ),
  readVerb: (verb) => {
    const plain = verb.toLowerCase();
    const form = FORMS.get(plain);
    if (form) return form;
    const again = /^(\w+) its (\w+?)s?$/.exec(plain);
    const name = again ? AGAIN_NOUN[again[2]!] : undefined;
    return name ? { name, tense: again![1]!.endsWith('d') ? 'past' : 'present' } : null;
  },
  readMarker: (marker) => ({
    name: /also/i.test(marker) ? 'also' : /further/i.test(marker) ? 'further' : '',
    length: marker.length,
  }),
  clauseStart: /[;:]\s|^/g,
  left: {
    opens: new RegExp(`^["“'(\\s]*(?:(?:${ADVERBIAL}|Accordingly,|Therefore,) )?$`, 'i'),
    subject: new RegExp(
      `(?:^|[\\s"“(])(?:[Tt]he |[Ii]ts )?(?:${BODY}|[Ii]t)(?:, [^.;]{1,300},)? (?:(?:has|had|have|then|therefore|thus|subsequently|unanimously|accordingly) ){0,2}(?:(?:decided|agreed|resolved) to )?$`,
    ),
    coordinate: new RegExp(
      `(?:(?:^|[,;] )(?:and |but )?|\\band |\\band, )(?:${ADVERBIAL} )?(?:(?:decide[sd]|agree[sd]|resolve[sd]) to )?$`,
      'i',
    ),
    joiningMarker: null,
    act: new RegExp(
      `^["“'(]*(?:(?:${ADVERBIAL}|It|it) )?(?:(?:${MARKER}) )*(?:${ACT}|${MORE_ACTS}|${FORM})\\b`,
      'i',
    ),
    blocked: [
      // the asker of a relative clause: "in which the Board requested", "by which it invites"
      new RegExp(
        `\\b(?:in|by|through|under|at|during|on|for|with|pursuant to) (?:which|whose)\\b(?:,[^,;]{1,120},)? (?:the )?(?:${BODY}|it\\b)[^;]*$`,
      ),
      /\b(?:that|as|if|whether|when|since|because|where|whereby|while|although|and that) (?:the |its |it )?(?:[A-Z][\w'-]*(?: (?:of|the|on|and|for))* ){0,10}(?:had |has |have )?$/,
      /\b(?:whereby|wherein|which|who|whom|if|whether) [^,;]{0,120}$/i,
      /(?<!\b(?:decide[sd]|agree[sd]|resolve[sd])) to $/i,
      // a noun or a participle: "the requests", "was requested", "so directed"
      /\b(?:the|an?|any|such|these|those|this|their|his|her|its|each|no|upon|on|of|for|in|by|with|if|when|not|be|been|being|is|are|was|were|as|so|who|which|that|whose|many|several|repeated|previous|earlier) $/i,
    ],
  },
  passive: new RegExp(
    `(?<addressee>(?:[Tt]he )(?:(?:${HEAD})${OF_ORGANIZATION}|[Ss]ecretariat)) (?:was|were|is|are|has been|had been) (?<marker>(?:also|further) )?(?<verb>${PAST_FORM})(?=(?: by (?:the )?${BODY})? to\\b)`,
    'g',
  ),
  chain: new RegExp(
    `that (?:the )?${BODY}(?:,[^,;]{1,150},)? (?:also |further |should )?(?:request|invite|urge|encourage|call (?:up)?on|ask|instruct|direct)\\b`,
    'y',
  ),
  head: new RegExp(
    `(?:[Tt]he |its )?(?:(?:Acting|Interim) )?(?:(?<by>United Nations|UN-\\w+|[A-Z]{3,}\\w*) )?(?<title>${HEAD})(?![A-Za-z_])${OF_ORGANIZATION}`,
    'y',
  ),
  secretariat: new RegExp(
    `(?:[Tt]he |its )?(?:[A-Z][\\w-]* ){0,3}(?<title>[Ss]ecretariat|International Bureau|Office(?! (?:of|for)\\b))(?![A-Za-z_])${OF_ORGANIZATION}`,
    'y',
  ),
  notHead: /^(?:'s\b|s'|-elect| and other )/,
  pronoun: /(?<pronoun>him|her|he|she)(?= |, )/y,
  agent:
    /(?!(?:for|of|by|in|on|from|with|at|as|and|or|made|contained|therein|efforts)\b)(?<agent>(?:(?! to | that | who | which |[;:.]|,).){2,220})/y,
  isAgent: new RegExp(`\\b(?:${AGENT})\\b`),
  states: /\b(?:States|Governments?|Parties|[Cc]ountries|donors)\b/,
  isBody: new RegExp(`^(?:the |its )?${BODY}`),
  asks: /\bto\b\s+["“]?\w|:\s*$/,
  that: /(?:(?<that>that)|(?<to>to)|upon|in particular) /y,
  passiveAsk: /^(?:,[^,]*,)? (?:(?:should|shall|must) )?(?:be|is|are|was|were|remain)\b/,
  duty: /^(?:,[^,]*,)? (?:shall|should|will|is to)\b/,
  joint: new RegExp(`\\b(?:and|as well as) (?:the )?(?:${HEAD})\\b(?!'s)`),
  nextAct: new RegExp(
    `(?:[,;] (?:and )?|\\band )(?:${ADVERBIAL} )?(?:(?:also|further) )?(?:${ACT})\\b(?! (?:to|by)\\b)|; (?:it|they|the ${BODY}) `,
  ),
  trailing: new RegExp(`[\\s,;]*(?:\\b(?:and|but))?[\\s,]*(?:${ADVERBIAL})?[\\s,;.:]*$`, 'i'),
  closing: /(?:(?:[;,] (?:and|or)|[.;:])["”'’)\]]*\d{0,3})?\s*$/,
  readTitle: (text) =>
    text
      .replace(/\s*[-–—]+\s*/, '-')
      .replace(/^(Secretary|Director) General$/, '$1-General')
      .replace(/^Chairperson of the .*Commission$/, 'Chairperson of the Commission'),
  nameOf: (text) => text.replace(/^(?:all|the|its|relevant|other) /gi, '').replace(/^(?:the|relevant) /i, ''),
};

export const due: DueGrammar = {
  at: /\b(?:at|during|in|to|by|for|on)(?: the (?:[a-z][\w -]{2,60}? segment|(?:first|second|third|last|final) part) of)?(?: (?:either|both|each of))?(?: of)? $/i,
  before: /\b(?:before|prior to|in advance of|ahead of|in good time before|in time before) $/i,
  agendaSegment: /\bat the (?<segment>[a-z][\w -]{2,60}? segment) of $/,
  lead: new RegExp(
    `\\b(?:at least|not less than|no later than|not later than) (?<count>${COUNT}) (?<unit>day|week|month)s? $`,
  ),
  from: /\b(?:starting|beginning|commencing|effective|as) (?:with|from|at|in|of) $/i,
  until: /\b(?:until|up to|through to) $/i,
  pastBefore:
    /(?<!\bbe )\b(?:held|adopted|approved|endorsed|established|made|taken|launched|agreed|convened|considered|discussed|expressed|requested|concluded|decided|presented|submitted)(?: upon)?(?: [^,;]{0,60})? (?:at|during|by|in|of|to) (?:the )?$/,
  pastAfter: /^,? (?:(?:which )?(?:was|were) )?held\b/,
  margins:
    /\b(?:(?:on|in|at) the (?:margins|sidelines|occasion) of|alongside|in conjunction with) (?:the )?$/,
  atAfter: null,
  marginsAfter: null,
  throughAfter: null,
  through: /\bthrough (?:the )?$/,
  receiver:
    /\b(?:to|before|update|brief|inform|advise|provide|providing|by|keep|apprise|furnish) (?:the )?(?:[a-z]+ of the )?$/,
  transfer:
    /\b(?:reports?|submits?|presents?|provides?|transmits?|conveys?|briefs?|updates?|informs?|bring|circulates?|keep|furnish|apprise)\b/,
  untilCompletion:
    /\buntil (?:the )?(?<what>(?:completion|end|conclusion|full implementation|expiry) of [^,;.]{2,80}?(?= an? |[,;.]|$)|further notice)/,
  untilEvent:
    /\b(?:until|for as long as) (?<what>(?!further notice)(?:the |such time as )?[a-z][^,;.]{3,100})/,
  forms: [
    {
      form: 'ends',
      pattern:
        /\b(?:cease|discontinue|stop|no longer|terminate)\b(?:,[^,;.]{1,80},)?[^,;.]{0,40}?\b(?:report|reports|reporting|submission|submit|briefings?|updates)\b/,
    },
    {
      form: 'by-date',
      pattern: new RegExp(
        `\\b(?:by|no later than|not later than|before|on or before|until) (?<date>\\d{1,2} (?:${MONTH}) \\d{4}|(?:${MONTH}) \\d{1,2}, \\d{4})`,
      ),
    },
    {
      form: 'by-month-end',
      pattern: new RegExp(
        `\\b(?:by|before|no later than|not later than) (?:the )?end of (?:(?:the )?(?<quarter>first|second|third|fourth|last) quarter of |(?<month>${MONTH}) )(?<year>20\\d{2})\\b`,
      ),
    },
    {
      form: 'by-year-end',
      pattern: /\b(?:by|before|no later than|not later than) (?:the )?end of (?<year>20\d{2})\b/,
    },
    {
      form: 'every-interval',
      pattern: new RegExp(
        `\\b(?:every|each) (?:(?<count>${COUNT}) )?(?<unit>day|week|month|quarter|year)s?\\b(?: thereafter)?`,
      ),
    },
    {
      form: 'half-yearly',
      pattern:
        /\b(?:semi-annually|half-yearly|twice a year|every half-year|on a (?:semi-annual|biannual) basis|semi-annual reports?)\b/,
    },
    { form: 'every-interval', pattern: /\b(?<monthly>monthly|on a monthly basis)\b/ },
    { form: 'every-interval', pattern: /\b(?<quarterly>quarterly|on a quarterly basis)\b/ },
    {
      form: 'within',
      pattern: new RegExp(
        `\\bwithin (?<count>${COUNT}) (?<unit>day|week|month|year)s?\\b(?<of> (?:of|after|from|following) (?:the )?(?:date of )?(?:(?<adoption>(?:its |the )?adoption)|(?<closure>(?:the )?clos(?:e|ing|ure))|[^,;.]{1,60}))?`,
      ),
    },
    {
      form: 'next-report',
      pattern:
        /\bin (?:his|her|its|the|their) (?:next|forthcoming|subsequent) (?:[\w-]+ ){0,4}?reports?\b(?: (?:to|on) [^,;.]{1,80})?/,
    },
    {
      form: 'regular-report',
      pattern:
        /\b(?:as part of|in|within|through|under) (?:his|her|its|their|the) (?:regular|periodic|annual|existing|biennial|semi-annual) (?:[\w-]+ ){0,4}?report(?:s|ing)?\b(?: (?:to|on) [^,;.]{1,80})?/,
    },
    {
      form: 'two-yearly',
      pattern:
        /\b(?:biennially|on a biennial basis|every two years|every second year|biennial reports?)(?: thereafter)?\b/,
    },
    {
      form: 'yearly',
      pattern:
        /\b(?:annually|on an annual basis|on a yearly basis|once a year|yearly|an annual report|annual reports)(?: thereafter)?\b/,
    },
    {
      form: 'regularly',
      pattern:
        /\b(?:regularly|on a regular basis|periodically|at regular intervals|(?:provide|submit|present|give)[^,;.]{0,30}regular (?:updates|reports|briefings))\b/,
    },
  ],
  unread:
    /(?<=\b(?:Assembly|Board|Council|Conference|Committee|Commission|Parties) )in 20\d{2}(?:(?:, | and )20\d{2})*\b|\b(?:in due course|in good time|as soon as possible|at the earliest|without delay|in a timely manner|at an appropriate time)\b/,
};

/** "develop, in line with the plan, a strategy": a verb, perhaps an aside, and its object. */
function making(verbs: string, nouns: string): RegExp {
  return new RegExp(`\\b(?:${verbs})\\b(?:[^,;.]{0,30},[^,;]{1,200},)?[^,;.]{0,90}?\\b(?:${nouns})\\b`, 'i');
}
const MAKE = 'develop|revise|prepare|draft|elaborate|formulate|produce|finalize|compile|submit|present';

export const asks: AskGrammar = {
  conditions: [
    /(?:\b(?:where|when|if|as) (?:relevant|appropriate|possible|necessary|applicable|feasible),? and )?\bsubject to (?:the )?(?:(?:availability|provision|receipt) of [^,;.]{0,60}?(?:resources|funding|funds|contributions)|(?:available|adequate|sufficient|extrabudgetary) [^,;.]{0,40}?(?:resources|funding|funds|contributions))\b/i,
    /\bwithin (?:the (?:scope|limits?|framework) of )?(?:the )?(?:available|existing|approved)(?: and (?:available|existing))?(?: [a-z-]+){0,2}? (?:resources|funds|funding|means)\b/i,
    /\b(?:resources permitting|as (?:available )?resources (?:permit|allow)|if (?:resources|funding|funds) (?:are|is|become) available|provided that [^,;.]{1,80}(?:resources|funding|funds)[^,;.]{0,30})/i,
    /\b(?:(?:up)?on(?: their| its)? request|at their request)\b/i,
  ],
  deliverables: [
    {
      deliverable: 'report',
      pattern:
        /(?:^\s*(?:,[^,;]{1,160}, )?(?:shall |should |will )?(?:\w+ly )?|(?:\b(?:[Tt]o|and)|[;:]) (?:(?:\w+ly|also|continue to|further) )*)reports?(?:,[^,;]{1,160},)? (?:back |regularly |annually |orally |periodically |also |once a year |twice a year )?(?:to|on|at|every|in|annually|regularly|progress)\b/,
    },
    { deliverable: 'report', pattern: /\b(?:submit|present)\b[^;.]{0,200}? an? (?:[\w-]+ ){0,4}report\b/ },
    { deliverable: 'report', pattern: making(`${MAKE}|provide|issue|deliver|transmit`, 'reports?') },
    {
      deliverable: 'update',
      pattern:
        /\b(?:provide|submit|present|give|deliver)\b(?:,[^,;]{1,160},)?[^;.,]{0,90}?\bupdates?\b|\bupdate (?:the )?[A-Z]|\bkeep\b[^;.]{0,90}?\b(?:informed|updated|apprised|abreast)\b|\bto (?:continue to |regularly )?inform\b/,
    },
    {
      deliverable: 'briefing',
      pattern:
        /\bto (?:\w+ly )?brief\b|\b(?:provide|give|hold|organize|convene|conduct)\b[^;.,]{0,60}?\bbriefings?\b/i,
    },
    { deliverable: 'strategy', pattern: making(MAKE, '(?<!strategic )strateg(?:y|ies)') },
    {
      deliverable: 'plan',
      pattern: making(MAKE, '(?:action |work|implementation |strategic )?plans?|road ?maps?|workplans?'),
    },
    {
      deliverable: 'consultation',
      pattern:
        /\b(?:to|and|that the [\w -]{5,40}) (?:\w+ly |continue to |further )*consult\b|\b(?:hold|conduct|organize|engage in|engage[^;.,]{0,40}? in|ensure|undertake|initiate|continue|facilitate)(?: [\w-]+){0,5}? (?:consultations?|dialogues?)\b|\bstrengthen(?: [\w-]+){0,2} (?:collaboration|cooperation|dialogue|coordination) with\b|\bconven(?:e|ing)(?: [\w-]+){0,12}? (?:meetings?|dialogues?|conferences?|group)\b/i,
    },
    {
      deliverable: 'other',
      pattern: making(
        `${MAKE}|establish|publish`,
        'papers?|guidance|documents?|notes?|budgets?|guidelines?|mechanisms?|approach|toolkit|framework|methodology|list|database|recommendations|proposals?|options|stud(?:y|ies)|analysis|assessment|review|policy|standards?|terms of reference|inventory|roster|group|handbook|manual',
      ),
    },
    {
      deliverable: 'other',
      pattern: making(
        'provide',
        'justifications?|concept note|paper|document|list|recommendations|proposals?|options|analysis',
      ),
    },
  ],
};
