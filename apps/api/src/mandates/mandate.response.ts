import type { ItemCounts, MandateView } from '#register';
import type { ItemCountsResponse } from '../items/item.response.js';
import { dueSentence, say, type DueRule, type Voice } from '#calendar/core';
import type { DecisionNameResponse, MandateTextResponse } from './request-texts.response.js';
import { taskResponse, type TaskResponse } from '../tasks/task.response.js';

export class AddresseeResponse {
  role: string;
  /** In English, without article. */
  name: string;
  /** As the text writes it, in the first of its languages. */
  text: string;
}

export class MandateResponse {
  id: string;
  /** The body that asked. */
  body: string;
  decision: DecisionNameResponse | null;
  part: string | null;
  /** Where it was asked, when the text says so. */
  session: string | null;
  paragraph: string | null;
  /** Given instead of `paragraph` where the text has lost its numbers. */
  paragraphCounted: number | null;
  subparagraph: string | null;
  verb: string;
  addressee: AddresseeResponse;
  life: string;
  recurrence: string;
  deliverable: string | null;
  /** RULE as docs describe it; null when nothing is stated. */
  dueRule: object | null;
  /** The rule as a sentence in the reader's language. */
  dueSentence: string;
  texts: MandateTextResponse[];
  /** The key of the unit that owes it. */
  unit: string | null;
  tasks: TaskResponse[];
  /** How its numbered items stand; null when it has none. */
  items: ItemCountsResponse | null;
  version: number;
}

export class MandatePage {
  items: MandateResponse[];
  next: string | null;
  total: number | null;
}

export function mandateResponse(
  mandate: MandateView,
  voice: Voice,
  items: ItemCounts | undefined,
): MandateResponse {
  const { addresseeRole, addresseeName, texts, tasks, dueRule, ...rest } = mandate;
  return {
    ...rest,
    addressee: { role: addresseeRole, name: addresseeName, text: texts[0]?.addressee || addresseeName },
    dueRule,
    // Checked when the mandate was made: what stands in the register is a rule.
    dueSentence: say(dueSentence(dueRule as DueRule | null), voice),
    texts: texts.map(({ lang, status, quote, dueWords, condition }) => ({
      lang,
      status,
      quote,
      dueWords,
      condition,
    })),
    tasks: tasks.map((task) => taskResponse(task, voice)),
    items: items ?? null,
  };
}
