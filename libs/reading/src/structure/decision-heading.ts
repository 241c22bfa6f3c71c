import type { Grammar } from '../grammar/grammar.js';
import { headingByForm, headingByItem } from './symbols.js';

/** What the heading of a decision says. `type` is a word of its language, or "decision" or "resolution". */
export interface DecisionHeading {
  readonly number: string;
  readonly type?: string | undefined;
  readonly title?: string | undefined;
}

/** Reads the heading of one decision or resolution, by its words or by the form of its number; null for any other line. */
export function decisionHeading(text: string, grammar: Grammar): DecisionHeading | null {
  const byForm = headingByForm(text) ?? headingByItem(text);
  if (byForm) return byForm;
  for (const pattern of grammar.decisions.headings) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return { number: groups['number']!, type: groups['type'], title: groups['title'] };
  }
  return null;
}
