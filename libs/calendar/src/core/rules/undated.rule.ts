import { noMeeting } from '../make-occurrence.js';
import type { BodyKey } from '../session-key.js';
import { boundsPhrase } from './bounds.js';
import type { RuleKind } from './rule-kind.js';
import { bodyKey, may, must, words } from './schema.js';
import { dueEnd, type DueEnd } from './session-reference.js';

/** A time that the text leaves to who reports: "regularly", "as appropriate". It has no date that a machine could make. */
export interface UndatedRule<Kind extends 'regularly' | 'as-appropriate'> {
  readonly kind: Kind;
  readonly body?: BodyKey;
  readonly until?: DueEnd;
  /** The words of the text. */
  readonly text: string;
}

export const regularlyRule = undatedRule('regularly', 'calendar.why.regularly', 'calendar.rule.regularly');
export const asAppropriateRule = undatedRule(
  'as-appropriate',
  'calendar.why.asAppropriate',
  'calendar.rule.asAppropriate',
);

function undatedRule<Kind extends 'regularly' | 'as-appropriate'>(
  kind: Kind,
  why: 'calendar.why.regularly' | 'calendar.why.asAppropriate',
  said: 'calendar.rule.regularly' | 'calendar.rule.asAppropriate',
): RuleKind<UndatedRule<Kind>> {
  return {
    kind,
    fields: { body: may(bodyKey), until: may(dueEnd), text: must(words) },
    resolve: ({ text, body }) => [noMeeting([{ key: why, values: { text } }], 'undated', body ?? null)],
    sentence: ({ text, body, until }) => {
      const bare = { key: said, values: { text } };
      const sentence =
        body === undefined
          ? bare
          : { key: 'calendar.rule.receivedBy' as const, values: { sentence: bare, body: { body } } };
      return boundsPhrase(until === undefined ? {} : { until }, sentence);
    },
  };
}
