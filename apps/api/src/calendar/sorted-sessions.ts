import type { Sort } from '#platform';
import type { sessionOrders } from './sessions.request.js';

interface Ordered {
  readonly segments: readonly { readonly start: string | null }[];
}

/** Sessions as they were asked for. @param sessions in the order of their names */
export function sortedSessions<Session extends Ordered>(
  sessions: readonly Session[],
  sort: Sort<(typeof sessionOrders)[number]> = 'name',
): readonly Session[] {
  const byName = sort.endsWith('name') ? sessions : sessions.toSorted((a, b) => compare(start(a), start(b)));
  return sort.startsWith('-') ? byName.toReversed() : byName;
}

/** The first day of the first part; what has none stands behind all days. */
function start({ segments }: Ordered): string {
  return segments.map((each) => each.start ?? 'undated').toSorted(compare)[0] ?? 'undated';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
