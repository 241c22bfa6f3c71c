import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import type { components } from '../../../api/schema.js';
import type { RuleJson } from './write-rule.js';

type Request = components['schemas']['DescribeDueRuleRequest'];
export type Described = components['schemas']['DueRuleResponse'];

/** Of whose text a rule is, and where that was adopted. */
export interface RuleContext {
  readonly lang: Request['lang'];
  /** The body that asks. */
  readonly body: string;
  /** The session of adoption, when it is known. */
  readonly session: string | null;
}

/**
 * What a rule means, as the server says. A newer question ends the one before it, and the answer before stays on show
 * until the next has come.
 */
export function described(rule: RuleJson, { lang, body, session }: RuleContext) {
  return queryOptions({
    queryKey: ['due-rule', lang, body, session, rule],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/due-rules/describe', {
          body: {
            rule: rule as Request['rule'],
            ...(lang !== undefined && { lang }),
            ...(body !== '' && { body }),
            ...(session !== null && { adopted: { session } }),
          } as Request,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
