import type { Message } from '#messages';
import { sessionOf } from '../calendar.js';
import { noMeeting } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { dayOfAdoption, isAfterAdoption } from '../place-in-time.js';
import type { RuleContext, RuleKind } from './rule-kind.js';
import { may, must, oneOf, words } from './schema.js';

/**
 * With other reporting, once or each time: "in her next report on the same subject". The text seldom says by a name which
 * reporting; a person finds the mandate. When the text does not say how often, it is each time.
 */
export interface WithRule {
  readonly kind: 'with';
  readonly text: string;
  /** The id of the mandate whose tasks this goes with. */
  readonly mandate?: string;
  readonly times?: 'next' | 'each';
}

export const withRule: RuleKind<WithRule> = {
  kind: 'with',
  fields: { text: must(words), mandate: may(words), times: may(oneOf('next', 'each')) },
  resolve,
  sentence: ({ text, times }) => ({
    key: times === 'next' ? 'calendar.rule.withNext' : 'calendar.rule.withEach',
    values: { text },
  }),
};

const slot = 'with';

function resolve({ text, mandate, times }: WithRule, context: RuleContext): readonly Occurrence[] {
  if (mandate === undefined) return [noMeeting([{ key: 'calendar.why.withWhich', values: { text } }], slot)];
  const attached = context.attached?.[mandate];
  if (attached === undefined)
    return [noMeeting([{ key: 'calendar.why.withUnknown', values: { text } }], slot)];
  const goesWith: Message = { key: 'calendar.why.with', values: { text } };
  const later = attached
    .filter((other) => isLater(context, other))
    .map((other) => ({ ...withOther(other), why: [goesWith, ...withOther(other).why] }));
  if (times !== 'next') return later.map((other) => ({ ...other, slot: `${slot}:${other.slot}` }));
  const next = later.find(({ state }) => state !== 'passed-over');
  return [
    next === undefined
      ? noMeeting([{ key: 'calendar.why.withNothingYet', values: { text } }], slot)
      : { ...next, slot },
  ];
}

function isLater({ calendar, adopted }: RuleContext, { start, session, segment }: Occurrence): boolean {
  const known = session === null ? null : sessionOf(calendar, session);
  const part = known?.segments.find(({ kind, n }) => kind === segment?.kind && n === segment.n);
  if (known !== null && part !== undefined) return isAfterAdoption(calendar, adopted, known, part);
  const day = dayOfAdoption(calendar, adopted);
  return start === null || day === null || start > day;
}

/** As the other mandate has it; its choice is made there, and what it waits for is its own. */
function withOther(other: Occurrence): Occurrence {
  if (other.state !== 'choice') return { ...other, waitsFor: null };
  return { ...noMeeting([{ key: 'calendar.why.withChoice' }], other.slot, other.body), before: other.before };
}
