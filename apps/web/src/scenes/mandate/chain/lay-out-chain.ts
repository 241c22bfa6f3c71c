/** A mandate as far as its place in the picture goes. */
interface Linked {
  readonly id: string;
  /** The one that carries it on. */
  readonly later: string | null;
}

/** One row of the picture: a mandate on its lane, and the lanes that pass beside it. */
export interface ChainRow<Mandate extends Linked> {
  readonly mandate: Mandate;
  /** Counted from the edge where reading starts. */
  readonly lane: number;
  /** The lanes that come from above: those that end here, and those that go past. */
  readonly into: readonly number[];
  readonly past: readonly number[];
  /** A line leads on from here. */
  readonly goesOn: boolean;
}

/**
 * Lays a chain out as rows from the earliest to the latest, each mandate on a lane that leads to the one that carries it on.
 * Several that are merged come together on the lane of the first of them.
 */
export function layOutChain<Mandate extends Linked>(chain: readonly Mandate[]): readonly ChainRow<Mandate>[] {
  const known = new Set(chain.map(({ id }) => id));
  /** What each lane leads to; null: free. */
  const lanes: (string | null)[] = [];
  return chain.map((mandate) => {
    const into = lanes.flatMap((to, lane) => (to === mandate.id ? [lane] : []));
    for (const lane of into) lanes[lane] = null;
    const lane = into[0] ?? free(lanes);
    const past = lanes.flatMap((to, other) => (to === null ? [] : [other]));
    const goesOn = mandate.later !== null && known.has(mandate.later);
    lanes[lane] = goesOn ? mandate.later : null;
    return { mandate, lane, into, past, goesOn };
  });
}

function free(lanes: readonly (string | null)[]): number {
  const at = lanes.indexOf(null);
  return at === -1 ? lanes.length : at;
}
