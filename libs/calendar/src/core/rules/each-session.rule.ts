import { sessionsAfterAdoption } from '../after-adoption.js';
import { bodyOf, type Calendar, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { withinHorizon } from '../horizon.js';
import { bodyUnknown, dueAt, passedOver } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { oncePer } from '../once-per.js';
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
    const met = sessionsAfterAdoption(context.calendar, context.adopted, rule.body).filter(
      (session) => (rule.only === undefined || session.kind === rule.only) && isWithin(session),
    );
    return asFarAsItLooks(rule, context, met).map(eachOf(context.calendar));
  },
  sentence: (rule) =>
    boundsPhrase(rule, {
      key: rule.only === undefined ? 'calendar.rule.eachSession' : 'calendar.rule.eachRegularSession',
      values: { body: { body: rule.body } },
    }),
};

/** The sessions after adoption that a rule meets, those beyond the horizon of a duty without an end left out. */
export function asFarAsItLooks(
  bounds: Bounds,
  { calendar, today }: RuleContext,
  met: readonly Session[],
): readonly Session[] {
  return isOpenEnded(bounds) ? withinHorizon(calendar, met, today) : met;
}

/**
 * What a session is to a duty that has a slot of its own there: due at the first part that takes documents, or passed over.
 * The same for every such duty, so it is made once.
 */
export const eachOf = oncePer((calendar: Calendar) =>
  oncePer((session: Session): Occurrence => {
    const part = firstUsable(session);
    return Object.freeze(
      part === null
        ? passedOver(calendar, session.key, session, [unusableWhy(session, null)])
        : dueAt(calendar, session.key, session, part),
    );
  }),
);
