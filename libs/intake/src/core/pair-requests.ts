import type { Request } from '#reading';

/** What of a request is told apart by its place and verb, in any language. */
export type PlacedRequest = Pick<
  Request,
  'decision' | 'part' | 'paragraph' | 'paragraphCounted' | 'verb' | 'addressee'
>;

/**
 * Which request of the one language is which of the other: the same paragraph of the same decision, in the order of the
 * text. One language may have lost its numbers (then they were counted) or its letters (then the order tells), but where
 * the two do not have the same requests in a paragraph, by verb and addressee, nothing is paired there.
 * @returns for each of `mine` the index in `theirs`, or null
 */
export function pairRequests(
  mine: readonly PlacedRequest[],
  theirs: readonly PlacedRequest[],
): readonly (number | null)[] {
  const here = byPlace(mine);
  const there = byPlace(theirs);
  const pairs: (number | null)[] = mine.map(() => null);
  for (const [place, own] of here) {
    const other = there.get(place) ?? [];
    const same = own.length === other.length && own.every((at, n) => isSame(mine[at]!, theirs[other[n]!]!));
    if (same) own.forEach((at, n) => (pairs[at] = other[n]!));
  }
  return pairs;
}

function byPlace(requests: readonly PlacedRequest[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  requests.forEach((request, index) => {
    const place = placeOf(request);
    if (place === null) return;
    const known = places.get(place);
    if (known === undefined) places.set(place, [index]);
    else known.push(index);
  });
  return places;
}

function placeOf({ decision, part, paragraph, paragraphCounted }: PlacedRequest): string | null {
  const number = paragraph ?? paragraphCounted;
  if (number === undefined || number === null) return null;
  return [decision?.body ?? '', decision?.type ?? '', decision?.number ?? '', part ?? '', number].join('|');
}

/** "Also" and "further" do not agree between languages: a marker decorates, it does not tell apart. */
function isSame(a: PlacedRequest, b: PlacedRequest): boolean {
  return plain(a.verb) === plain(b.verb) && a.addressee.role === b.addressee.role;
}

function plain(verb: string): string {
  return verb.replace(/^(also|further) /, '');
}
