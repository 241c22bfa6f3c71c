import type { Occurrence } from '../occurrence.js';
import type { AnyRule, Choice, OtherRules, RuleContext } from './rule-kind.js';

/** A rule that another holds, resolved in a place of its own: its slots, and the choices for them, stand behind the place. */
export function resolveHeld(
  place: string,
  rule: AnyRule,
  context: RuleContext,
  { resolve }: OtherRules,
): readonly Occurrence[] {
  const own = (choices: readonly Choice[]): readonly Choice[] =>
    choices.flatMap(({ slot, session }) =>
      slot.startsWith(place) ? [{ slot: slot.slice(place.length), session }] : [],
    );
  const { choices, standing = [] } = context;
  return resolve(rule, { ...context, choices: own(choices), standing: own(standing) }).map(
    (occurrence): Occurrence => ({
      ...occurrence,
      slot: place + occurrence.slot,
      waitsFor: occurrence.waitsFor === null ? null : place + occurrence.waitsFor,
    }),
  );
}
