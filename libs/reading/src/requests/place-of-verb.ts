import type { Facts } from '../finders/facts.js';
import { type Asker, askerOf, subjectBefore, subjectBehind } from './asker.js';
import { matchesOf } from '../text/matches.js';

/** How the verb stands in its sentence: it opens it, follows its subject, or is joined to another verb. */
export type Standing = 'opens' | 'subject' | 'coordinate' | 'passive';

export interface Place extends Asker {
  readonly standing: Standing;
}

/** How the verb stands, and whose it is; null when it is nobody's act of asking. */
export function placeOf(
  text: string,
  match: RegExpExecArray | RegExpMatchArray,
  accepted: number,
  isFirst: boolean,
  facts: Facts,
): Place | null {
  const { requests: grammar } = facts.grammar;
  const at = match.index!;
  const left = text.slice(0, at);
  const { opens, subject, coordinate, joiningMarker, inverted, blocked, adopts } = grammar.left;
  const behind = match.groups?.['subject'] ?? match.groups?.['subject2'];
  if (left.length < 80 && opens.test(left)) {
    if (behind) return { standing: 'subject', ...subjectBehind(behind, facts) };
    return isFirst || /^[\p{Lu}\p{Lo}]/u.test(match[0]) || /\p{L}/u.test(left)
      ? { standing: 'opens', body: facts.own }
      : null;
  }
  if (isResumedSubject(left, subject)) return { standing: 'subject', ...subjectBefore(text, 0, at, facts) };
  const near = left.slice(accepted > 0 ? Math.max(accepted, at - 40) : Math.max(0, at - 1_500));
  if (blocked.some((pattern) => pattern.test(near)) && !adopts?.test(near)) return null;
  const from = clauseStart(left, accepted, grammar.clauseStart);
  const clause = left.slice(from);
  if (behind) {
    const joined = joiningMarker?.test(match.groups?.['marker'] ?? '') ?? false;
    return joined || inverted?.test(left) ? { standing: 'subject', ...subjectBehind(behind, facts) } : null;
  }
  const said = subject.exec(clause);
  if (said) return { standing: 'subject', ...subjectBefore(text, from + said.index, at, facts) };
  const isJoined = coordinate.test(clause) || (joiningMarker?.test(match.groups?.['marker'] ?? '') ?? false);
  const asker = isJoined ? askerOf(text, at, accepted > 0, facts) : null;
  return asker && { standing: 'coordinate', ...asker };
}

/** "The Board, recalling decision 5, in which it invited …, also encouraged": the subject stands at the start. */
function isResumedSubject(left: string, subject: RegExp): boolean {
  return /[,،] $/.test(left) && left.length < 500 && subject.exec(left)?.index === 0;
}

function clauseStart(left: string, accepted: number, boundary: RegExp): number {
  const from = Math.max(accepted, left.length - 700);
  let start = from;
  for (const match of matchesOf(boundary, left.slice(from))) start = from + match.index + match[0].length;
  return start;
}
