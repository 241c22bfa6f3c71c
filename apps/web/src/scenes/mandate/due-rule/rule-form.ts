/** The ways in which something can be due, as a person chooses among them. */
export const ruleChoices = [
  'session',
  'next',
  'each-session',
  'ordinals-of-year',
  'last-of-year',
  'interval',
  'by',
  'within',
  'before',
  'preceding',
  'hops',
  'with',
  'all',
  'event',
  'ends',
  'regularly',
  'as-appropriate',
  'none',
  'unstated',
  'unparsed',
] as const;

export type RuleChoice = (typeof ruleChoices)[number];

/** A session as it is typed: by its number, its name in the year, or simply the next one. */
export interface ReferenceForm {
  readonly way: 'ordinal' | 'name' | 'next';
  readonly body: string;
  readonly ordinal: string;
  readonly name: string;
  readonly year: string;
}

/** A length of time as it is typed: "8" and "W". */
export interface DurationForm {
  readonly count: string;
  readonly unit: string;
}

export interface StartForm {
  readonly way: '' | 'year' | 'session';
  readonly year: string;
  readonly session: ReferenceForm;
}

export interface EndForm {
  readonly way: '' | 'date' | 'session' | 'completionOf' | 'event';
  readonly date: string;
  readonly text: string;
  readonly session: ReferenceForm;
}

/**
 * What stands in the fields of a due rule, as it is typed. Every choice has its own few of them; what was typed for one
 * choice stays while another is tried.
 */
export interface RuleForm {
  readonly choice: RuleChoice;
  /** The session, and the body wherever a choice names no more than that. */
  readonly at: ReferenceForm;
  readonly isResumed: boolean;
  /** Which resumed part; empty for the resumed part as such. */
  readonly resumed: string;
  readonly agendaSegment: string;
  readonly lead: DurationForm;
  readonly onlyRegular: boolean;
  readonly named: 'ordinals' | 'names';
  /** "2, 3". */
  readonly ordinals: string;
  /** "annual, special". */
  readonly names: string;
  readonly choose: 'one' | 'all';
  readonly everyYears: string;
  readonly every: DurationForm;
  readonly date: string;
  readonly within: DurationForm;
  readonly of: 'adoption' | 'closure' | 'unstated' | 'event';
  readonly text: string;
  readonly mandate: string;
  readonly times: '' | 'next' | 'each';
  readonly from: StartForm;
  readonly until: EndForm;
  /** The rules within: through which body and then to which, before what, all of several. */
  readonly parts: readonly RuleForm[];
}

/** The fields before anybody has typed into them, with a body at hand. */
export function emptyForm(body: string, choice: RuleChoice = 'unstated'): RuleForm {
  const at: ReferenceForm = { way: 'ordinal', body, ordinal: '', name: '', year: '' };
  return {
    choice,
    at,
    isResumed: false,
    resumed: '',
    agendaSegment: '',
    lead: { count: '', unit: 'W' },
    onlyRegular: false,
    named: 'ordinals',
    ordinals: '',
    names: '',
    choose: 'one',
    everyYears: '',
    every: { count: '1', unit: 'Y' },
    date: '',
    within: { count: '', unit: 'D' },
    of: 'adoption',
    text: '',
    mandate: '',
    times: '',
    from: { way: '', year: '', session: at },
    until: { way: '', date: '', text: '', session: at },
    parts: [],
  };
}

/** How many rules a choice holds at least. */
const heldAtLeast: Readonly<Partial<Record<RuleChoice, number>>> = { preceding: 1, hops: 2, all: 2 };

/** The same fields for another choice, with as many rules within as it needs. */
export function withChoice(form: RuleForm, choice: RuleChoice): RuleForm {
  const least = heldAtLeast[choice] ?? 0;
  const missing = Math.max(0, least - form.parts.length);
  const added = Array.from({ length: missing }, () => emptyForm(form.at.body, 'session'));
  return { ...form, choice, parts: [...form.parts, ...added] };
}
