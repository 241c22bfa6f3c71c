import { say, sayWhy, type Voice } from '#calendar/core';
import type { DescribedRule } from '#followup';

export class OccurrenceResponse {
  /** Which of the rule's occurrences this is, the same whenever the rule is resolved. */
  slot: string;
  /** The body that receives it. */
  body: string;
  state: 'fixed' | 'tentative' | 'choice' | 'passed-over' | 'none';
  session: string | null;
  /** The part of the session: "main", "resumed/2"; null when there is no meeting. */
  segment: string | null;
  /** Sessions to choose among, in order; the last one is the last possible. */
  candidates: string[];
  start: string | null;
  end: string | null;
  /** The last day to choose. */
  chooseBy: string | null;
  /** The day that the text itself sets. */
  by: string | null;
  /** Why it is so, in words; empty when nothing needs saying. */
  why: string;
  /** The slot of the occurrence that goes before this one, through another body. */
  waitsFor: string | null;
  /** Given when it fell due before the body's register was kept. */
  before?: 'register';
}

export class DueRuleResponse {
  /** The rule as a sentence; null when it has faults. */
  sentence: string | null;
  /** What is wrong with it and what to do; empty when it is a rule. */
  faults: string[];
  /** What it would make due on the calendar as it is, the first 200. */
  occurrences: OccurrenceResponse[];
  /** How many there are in all. */
  total: number;
}

const shown = 200;

export function dueRuleResponse(
  { faults, sentence, occurrences }: DescribedRule,
  voice: Voice,
): DueRuleResponse {
  return {
    sentence: sentence === null ? null : say(sentence, voice),
    faults: faults.map(({ key, values }) => voice.translate(key, values)),
    occurrences: occurrences.slice(0, shown).map((occurrence) => occurrenceResponse(occurrence, voice)),
    total: occurrences.length,
  };
}

function occurrenceResponse(
  occurrence: DescribedRule['occurrences'][number],
  voice: Voice,
): OccurrenceResponse {
  const { slot, body, state, session, segment, candidates, start, end, chooseBy, by, why, waitsFor, before } =
    occurrence;
  return {
    slot,
    body,
    state,
    session,
    segment: segment === null ? null : segment.n === null ? segment.kind : `${segment.kind}/${segment.n}`,
    candidates: [...candidates],
    start,
    end,
    chooseBy,
    by,
    why: why.map((reason) => sayWhy(reason, voice)).join(' '),
    waitsFor,
    ...(before === null ? {} : { before }),
  };
}
