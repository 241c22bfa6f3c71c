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
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const isSmall = (count: number) => (count / total) * 100 < shortest;
  const small = counted.filter(({ count }) => isSmall(count));
  const left = 100 - small.length * shortest;
  const shared = total - small.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return counted.map(({ kind, count }) => {
    const part = { kind, from, length: isSmall(count) ? shortest : (count / shared) * left };
    from += part.length;
    return part;
  });
}
