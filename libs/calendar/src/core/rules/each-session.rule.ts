import { bodyOf, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { withinHorizon } from '../horizon.js';
import { bodyUnknown, dueAt, passedOver } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { isSessionAfterAdoption, sessionsInOrder } from '../place-in-time.js';
import type { BodyKey } from '../session-key.js';
import { unusableWhy } from '../why.js';
import { boundsPhrase, boundsOf, isOpenEnded, isRuleStart, type Bounds, type RuleStart } from './bounds.js';
import type { RuleContext, RuleKind } from './rule-kind.js';
import { bodyKey, may, must, oneOf } from './schema.js';
import { dueEnd, type DueEnd } from './session-reference.js';

/** At each session, or each regular one, once a session: "at each session", "at its regular sessions, starting with …". */
export interface EachSessionRule {
  readonly kind: 'each-session';
  readonly body: BodyKey;
  readonly only?: 'regular';
  readonly from?: RuleStart;
  readonly until?: DueEnd;
}

export const eachSessionRule: RuleKind<EachSessionRule> = {
  kind: 'each-session',
  fields: { body: must(bodyKey), only: may(oneOf('regular')), from: may(isRuleStart), until: may(dueEnd) },
  resolve: (rule, context) => {
    if (bodyOf(context.calendar, rule.body) === null) return [bodyUnknown(rule.body)];
    const isWithin = boundsOf(rule, context, rule.body);
    const met = sessionsInOrder(context.calendar, rule.body)
      .filter((session) => rule.only === undefined || session.kind === rule.only)
      .filter(isWithin);
    return asFarAsItLooks(rule, context, met).flatMap((session) => eachAt(context, session));
  },
  sentence: (rule) =>
    boundsPhrase(rule, {
      key: rule.only === undefined ? 'calendar.rule.eachSession' : 'calendar.rule.eachRegularSession',
      values: { body: { body: rule.body } },
    }),
};

/** The sessions that a rule meets, those that lie beyond the horizon of a duty without an end left out. */
export function asFarAsItLooks(
  bounds: Bounds,
  { calendar, adopted, today }: RuleContext,
  met: readonly Session[],
): readonly Session[] {
  const later = met.filter((session) => isSessionAfterAdoption(calendar, adopted, session));
  return isOpenEnded(bounds) ? withinHorizon(calendar, later, today) : later;
}

/** A session after adoption, with a slot of its own: due at its first part that takes documents, or passed over. */
export function eachAt({ calendar }: RuleContext, session: Session): readonly Occurrence[] {
  const part = firstUsable(session);
  return [
    part === null
      ? passedOver(calendar, session.key, session, [unusableWhy(session, null)])
      : dueAt(calendar, session.key, session, part),
  ];
}
