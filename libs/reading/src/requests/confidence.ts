import type { DueRule } from '../due-rule.js';
import { PLAIN_TITLES } from '../grammar/head-titles.js';
import type { Candidate } from './candidate.js';
import type { Standing } from './place-of-verb.js';

/**
 * How plainly the text says what was read, from the signs that went wrong most when the reader was built: a verb that
 * only joins another, a pronoun, a head who may be somebody else's, a paragraph that breaks off, time words that were
 * not understood. Judged, not measured: it puts the doubtful first in a review, and decides nothing.
 */
const BY_STANDING: Readonly<Record<Standing, number>> = {
  opens: 0.98,
  subject: 0.97,
  coordinate: 0.94,
  passive: 0.9,
};

export interface Evidence {
  readonly candidate: Candidate;
  readonly rule: DueRule | null;
  /** The title of this body's head; null where nobody's led, so that whose head it is was not certain. */
  readonly ownTitle: string | null;
}

/** 0 to 1, two decimals. */
export function confidenceOf({ candidate, rule, ownTitle }: Evidence): number {
  let confidence = BY_STANDING[candidate.standing];
  if (candidate.addressee.isPronoun) confidence *= 0.88;
  if (candidate.addressee.isAgent) confidence *= 0.9;
  if (candidate.isWish) confidence *= 0.9;
  if (candidate.addressee.title !== null && ownTitle === null) confidence *= 0.8;
  if (PLAIN_TITLES.has(candidate.addressee.title ?? '')) confidence *= 0.9;
  if (candidate.addressee.role === 'other') confidence *= 0.92;
  if (candidate.mode === 'recommendation_chain') confidence *= 0.9;
  if (!candidate.section.block.ended) confidence *= 0.85;
  if (candidate.section.isAnnexed) confidence *= 0.9;
  if (rule?.kind === 'unparsed') confidence *= 0.9;
  return Math.round(confidence * 100) / 100;
}
