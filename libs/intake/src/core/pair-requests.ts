import type { Request } from '#reading';
import { verbFamily } from './compare-readings.js';

/** What of a request is told apart by its place and verb, in any language. */
export type PlacedRequest = Pick<
  Request,
  'decision' | 'part' | 'paragraph' | 'paragraphCounted' | 'verb' | 'addressee'
> & {
  /** A person set it aside: it may be none. */
  readonly isRejected?: boolean;
};

/**
 * Which request of the one language is which of the other: the same paragraph of the same decision, in the order of the
 * text. One language may have lost its numbers (then they were counted) or its letters (then the order tells). Those of
 * one verb and addressee go together first, the rest in their order: what they say differently is then seen. Where the two
 * do not have as many requests in a paragraph, also without those set aside, nothing is paired there.
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
    const [ours, others] = asMany(own, there.get(place) ?? []);
    for (const [at, other] of pairsIn(ours, others)) pairs[at.index] = other.index;
  }
  return pairs;
}

interface Placed {
  readonly index: number;
  readonly request: PlacedRequest;
}
type Group = readonly Placed[];

function byPlace(requests: readonly PlacedRequest[]): ReadonlyMap<string, Group> {
  const places = new Map<string, Placed[]>();
  requests.forEach((request, index) => {
    const place = placeOf(request);
    if (place === null) return;
    const known = places.get(place);
    if (known === undefined) places.set(place, [{ index, request }]);
    else known.push({ index, request });
  });
  return places;
}

function placeOf({ decision, part, paragraph, paragraphCounted }: PlacedRequest): string | null {
  const number = paragraph ?? paragraphCounted;
  if (number === undefined || number === null) return null;
  return [decision?.body ?? '', decision?.type ?? '', decision?.number ?? '', part ?? '', number].join('|');
}

/** Both sides when they are as many, else what is left without those set aside, else nothing. */
function asMany(own: Group, other: Group): readonly [Group, Group] {
  if (own.length === other.length) return [own, other];
  const [ours, others] = [own, other].map((group) => group.filter(({ request }) => !request.isRejected));
  return ours!.length === others!.length ? [ours!, others!] : [[], []];
}

function pairsIn(own: Group, other: Group): readonly (readonly [Placed, Placed])[] {
  const free = new Set(other);
  const pairs: (readonly [Placed, Placed])[] = [];
  const left: Placed[] = [];
  for (const each of own) {
    const same = [...free].find(({ request }) => isSame(each.request, request));
    if (same === undefined) left.push(each);
    else {
      free.delete(same);
      pairs.push([each, same]);
    }
  }
  const rest = [...free];
  return [...pairs, ...left.map((each, n) => [each, rest[n]!] as const)];
}

function isSame(a: PlacedRequest, b: PlacedRequest): boolean {
  return verbFamily(a.verb) === verbFamily(b.verb) && a.addressee.role === b.addressee.role;
}
