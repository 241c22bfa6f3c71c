import { COUNT, MONTH } from './en-words.js';
import type { AskGrammar, DueGrammar } from './grammar.js';
import { LETTERED_MEETING } from './latin-numbers.js';

export const due: DueGrammar = {
  at: /\b(?:(?:place|places|lay|lays|put|puts|bring|brings|placing|laying)(?: [^,;.]{0,60})? before|at|during|in|to|by|for|on|brief|briefs|address|update|(?:no|not) later than)(?: the (?:[a-z][\w -]{2,60}? segment|(?:first|second|third|last|final|main|resumed) part|(?:provisional |draft )?agenda(?= of| for)) (?:of|for))?(?: (?:either|both|each of))?(?: of)? $/i,
  before:
    /\b(?:(?<!\b(?:place|places|lay|lays|put|puts|bring|brings|placing|laying)(?: [^,;.]{0,60})? )before|prior to|in advance of|ahead of|in good time before|in time before) $/i,
  agendaSegment: /\bat the (?<segment>[a-z][\w -]{2,60}? segment) of $/,
  lead: new RegExp(
    `\\b(?:at least|not less than|no later than|not later than) (?<count>${COUNT}) (?<unit>day|week|month)s? $`,
  ),
  from: /\b(?:starting|beginning|commencing|effective|as) (?:with|from|at|in|of) $/i,
  until: /\b(?:until|up to|through to) $/i,
  purpose:
    /\b(?:so that|in order that|in order to|to enable|to allow|in time for|for (?:its |their )?(?:consideration|adoption|approval))\b/,
  pastBefore:
    /(?<!\b(?:be|is|are|a meeting|a session) )\b(?:held|adopted|approved|endorsed|established|made|taken|launched|agreed|convened|considered|discussed|expressed|requested|concluded|decided|presented|submitted)(?: upon)?(?: [^,;]{0,60})? (?:at|during|by|in|of|to) (?:the )?$/,
  pastAfter: /^,? (?:(?:which )?(?:was|were) )?held\b/,
  margins:
    /\b(?:(?:on|in|at) the (?:margins|sidelines|occasion) of|alongside|(?:in conjunction|in parallel|back[- ]to[- ]back) with) (?:the |its )?$/,
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
        /\b(?:cease|discontinue|stop|no longer|terminate)\b(?:,[^,;.]{1,80},)?[^,;.]{0,40}?\b(?:report|reports|reporting|submission|submit|briefings?|updates|bulletins?|newsletters?|statements|publication|publishing|issuing)\b/,
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
      form: 'by-month-end',
      pattern: new RegExp(`\\b(?:no|not) later than (?:in )?(?<month>${MONTH}) (?<year>20\\d{2})\\b`),
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
        /\b(?:semi-annually|half-yearly|twice a year|every half-year|six-monthly|on a (?:semi-annual|biannual) basis|semi-annual reports?)\b/,
    },
    { form: 'every-interval', pattern: /(?<!-)\b(?<monthly>monthly|on a monthly basis)\b/ },
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
        /\b(?:in|with|in the context of|as part of|within) (?:(?:his|her|its|the|their) )(?:(?:next|forthcoming|upcoming|subsequent) (?:[\w-]+ ){0,4}?(?:reports?|budgets?(?: (?:submission|proposal)s?)?)|(?:(?:first|second|final|next|related|respective) ){1,2}(?:budget )?performance reports?)\b(?: (?:to|on) [^,;.]{1,80})?/,
    },
    {
      form: 'regular-report',
      pattern:
        /\b(?:as part of|in|within|through|under) (?:his|her|its|their|the) (?:regular|periodic|annual|existing|biennial|semi-annual) (?:[\w-]+ ){0,4}?report(?:s|ing)?\b(?: (?:to|on) [^,;.]{1,80})?/,
    },
    {
      form: 'two-yearly',
      pattern:
        /\b(?:biennially|on a biennial basis|every two years|every second year|biennial (?:[\w-]+ ){0,2}?reports?)(?: thereafter)?\b/,
    },
    {
      form: 'yearly',
      pattern:
        /\b(?:annually|on an annual basis|on a yearly basis|once a year|yearly|an annual (?:[\w-]+ ){0,3}?(?:[Rr]eport|statement|list|summary|account|review|survey|note|update|overview)|(?<!\b(?:the|their|these|those|of|past|previous) )annual (?:[\w-]+ ){0,2}?(?:reports|updates)|(?:the|their|its) annual (?:publication|issuance|submission) of|(?<=\b(?:submit|present|prepare|publish|issue|circulate) )(?:his|her|its|their) annual report)(?: thereafter)?\b/,
    },
    {
      form: 'regularly',
      pattern:
        /\b(?:regularly|on a regular basis|periodically|at regular intervals|(?:provide|submit|present|give)[^,;.]{0,30}regular (?:updates|reports|briefings))\b/,
    },
    {
      form: 'event',
      pattern:
        /\b(?:on|in|at) the (?:margins|sidelines|occasion) of (?:the |its |his |her )?(?!(?:[A-Z][a-z]+ ){1,3}(?:Meetings|Sessions|Conferences)\b)[A-Z0-9][^,;.()]{2,80}?(?=,|;|\.|$| (?:a|an|to|and|on|with) )/,
    },
  ],
  unread: new RegExp(
    `\\b(?:to|at|for|by|before) the 20\\d{2} (?:[A-Z][a-z]+ )?(?:Conference|Assembly|Congress|Meetings?|Summit)\\b|\\b(?:to|at|by|for|before) (?:the|its) (?:(?:next|forthcoming|following) (?:ordinary |regular )?(?:Congress|Conference|General Conference|Assembly|Plenipotentiary Conference|Summit)\\b|(?:[A-Z][a-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th))(?:,| and| or) [^;.,]{0,60}?(?:Assemblies|Conferences|Congresses)\\b)|(?<=\\b(?:Assembly|Board|Council|Conference|Committee|Commission|Parties|Leaders|Ministers|thereon|report back|report) )in (?:(?:${MONTH}) )?20\\d{2}(?:(?:, | and )20\\d{2})*\\b|\\b(?:to|at|by|for|before) (?:the )?${LETTERED_MEETING}|\\b(?:by|before) (?:(?:${MONTH}) |mid-)20\\d{2}\\b|\\b(?:by|before) the end of the (?:year|biennium|session)\\b|\\bin (?:${COUNT}) years' time\\b|\\b(?:by|before|in|during) (?:the )?(?:first|second|third|fourth|last) (?:quarter|half) of 20\\d{2}\\b|\\b(?:at least |no later than |not later than )?(?:${COUNT}) (?:day|week|month)s (?:before|prior to) [^,;.]{3,60}|\\b(?:at|before|prior to|in advance of|by|for) (?:that|the said|the same) (?:session|meeting)\\b|\\b(?:in due course|in good time|as soon as possible|as soon as practicable|as early as possible|at the earliest|without delay|in a timely manner|at an appropriate time)\\b`,
  ),
};

/** "develop, in line with the plan, a strategy": a verb, perhaps an aside, and its object. */
function making(verbs: string, nouns: string): RegExp {
  return new RegExp(`\\b(?:${verbs})\\b(?:[^,;.]{0,30},[^,;]{1,200},)?[^,;.]{0,90}?\\b(?:${nouns})\\b`, 'i');
}
const MAKE = 'develop|revise|prepare|draft|elaborate|formulate|produce|finalize|compile|submit|present';

export const asks: AskGrammar = {
  conditions: [
    /(?:\b(?:where|when|if|as) (?:relevant|appropriate|possible|necessary|applicable|feasible),? and )?\bsubject to (?:the )?(?:(?:availability|provision|receipt) of [^,;.]{0,60}?(?:resources|funding|funds|contributions)|(?:available|adequate|sufficient|extrabudgetary|external|additional|necessary) [^,;.]{0,40}?(?:resources|funding|funds|contributions))\b/i,
    /\bwithin (?:the (?:scope|limits?|framework) of )?(?:the |its |his |her )?(?:available|existing|approved|allocated|current)(?: and (?:available|existing))?(?: [a-z-]+){0,2}? (?:resources|funds|funding|means|appropriations?|budgets?)\b/i,
    /\bwithin (?:the (?:scope|limits?|framework) of )?(?:the |its |his |her )?(?:[a-z-]+ ){0,2}?(?:resources|funds|funding|means|appropriations?|budgets?) (?:already |currently )?(?:available|existing|approved|allocated|at (?:his|her|its) disposal)\b/i,
    /\b(?:(?:in so|in as|as|so) far as|to the extent(?: that)?|as|where|when|if) (?:available |the available |the )?(?:resources|funds|funding|means|budget)(?: so| will)? (?:permits?|allows?)\b/i,
    /\bdepending on (?:the )?(?:availability|receipt) of [^,;.]{0,40}?(?:resources|funding|funds|contributions)\b/i,
    /\b(?:(?:resources|funds|funding) (?:permitting|allowing)|as (?:available )?resources (?:permit|allow)|if (?:resources|funding|funds) (?:are|is|become) available|provided that [^,;.]{1,80}(?:resources|funding|funds)[^,;.]{0,30})/i,
    /\bshould (?:the )?(?:[a-z]+ ){0,2}?(?:resources|funds|funding|contributions) (?:become|be|prove) (?:available|sufficient)\b/i,
    /\bsubject to (?:the )?(?:prior )?(?:approval|agreement|consent|concurrence) (?:of|by) [^,;.]{2,60}/i,
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
