export const barKinds = ['ready', 'inWork', 'late'] as const;
export type BarKind = (typeof barKinds)[number];

/** One part of a bar, in hundredths of its length. */
interface BarPart {
  readonly kind: BarKind;
  readonly from: number;
  readonly length: number;
}

/** A part shorter than this, in hundredths, would not be seen. */
const shortest = 4;

/**
 * Lays counts out along a bar, in the order ready, in work, late. Each count above 0 can be seen, however small; the
 * others share what is left by their size.
 * @example barParts({ ready: 1, inWork: 3 }) // ready from 0, 25 long; inWork from 25, 75 long
 */
export function barParts(counts: Readonly<Partial<Record<BarKind, number>>>): readonly BarPart[] {
  const counted = barKinds
    .map((kind) => ({ kind, count: counts[kind] ?? 0 }))
    .filter(({ count }) => count > 0);
  const drawnShortest = new Set<BarKind>();
  let share = shareOf(counted, 100);
  // What is lengthened to be seen shortens the others, and one of those may then be too short.
  for (;;) {
    const tooShort = counted.filter(
      ({ kind, count }) => !drawnShortest.has(kind) && count * share < shortest,
    );
    if (tooShort.length === 0) break;
    for (const { kind } of tooShort) drawnShortest.add(kind);
    share = shareOf(
      counted.filter(({ kind }) => !drawnShortest.has(kind)),
      100 - drawnShortest.size * shortest,
    );
  }
  let from = 0;
  return counted.map(({ kind, count }) => {
    const part = { kind, from, length: drawnShortest.has(kind) ? shortest : count * share };
    from += part.length;
    return part;
  });
}

/** How much of this length each one counted gets. */
function shareOf(counted: readonly { readonly count: number }[], length: number): number {
  return length / counted.reduce((sum, { count }) => sum + count, 0);
}
