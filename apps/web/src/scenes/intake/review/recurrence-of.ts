import type { RuleChoice } from '../../mandate/due-rule/rule-form.js';

/** How often something due in this way comes; a choice that is not here leaves it to the person. */
export const recurrenceOf: Readonly<Partial<Record<RuleChoice, string>>> = {
  unstated: 'unspecified',
  none: 'unspecified',
  session: 'once',
  next: 'once',
  before: 'once',
  'each-session': 'every_session',
  'ordinals-of-year': 'annual',
  by: 'by_date',
  within: 'by_date',
};
