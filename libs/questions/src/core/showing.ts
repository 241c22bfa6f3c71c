/** Who sees a question beside who asked it and the secretariat: nobody, others without the State's name, others with it. */
export const showings = ['asker', 'unnamed', 'named'] as const;
export type Showing = (typeof showings)[number];

/** How somebody stands to a question: they asked it, they serve the State for which it was asked, or neither. */
export type Side = 'asker' | 'same-state' | 'other';

/**
 * What somebody may choose instead of what stands, in the order of {@link showings}: who asked, anything; who serves the same
 * State, fewer people and never more; everybody else, nothing.
 * @example showingsFor('same-state', 'named') // ['asker', 'unnamed']
 */
export function showingsFor(side: Side, standing: Showing): readonly Showing[] {
  if (side === 'other') return [];
  const others = showings.filter((showing) => showing !== standing);
  return side === 'asker' ? others : others.filter((showing) => isNarrower(showing, standing));
}

/** Whether fewer people see it so. */
export function isNarrower(showing: Showing, than: Showing): boolean {
  return showings.indexOf(showing) < showings.indexOf(than);
}
