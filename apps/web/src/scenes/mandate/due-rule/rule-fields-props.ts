import type { RuleForm } from './rule-form.js';

/** What the fields of a rule are given. */
export interface RuleFieldsProps {
  readonly form: RuleForm;
  /** Where the rule stands in the whole one, ending in a dot; empty for the whole. */
  readonly path: string;
  readonly onType: (typed: Partial<RuleForm>) => void;
}
