/** A request as far as two versions of a text, in one language, are aligned by it. */
export interface VersionedRequest {
  /** What it may only be aligned within: its decision, and whether that speaks or is told of. */
  readonly group: string;
  /** Part, paragraph and sub-paragraph. */
  readonly place: string;
  readonly quote: string;
  /** Words that requests of one text share, and that tell none from another: the verb, the addressee. */
  readonly formula: readonly string[];
}

/** From here on words are the same request, edited (share of the pairs of letters that what is asked has in both). Judged on made texts. */
const alike = 0.6;
/** Enough for what also stands in the same place. */
const alikeInPlace = 0.35;
/** More comparisons than this are not made: what is left is then aligned by its place alone. */
const mostComparisons = 40_000;

/**
 * Which request of an earlier version each one of a later version is: first those with the same words, wherever they
 * stand now, then the most alike, those in the same place before others. A text whose paragraphs were numbered anew is so
 * not taken for one that was written anew.
 * @returns for each of `later` the index in `earlier`, or null for what is new
 */
export function alignVersions(
  later: readonly VersionedRequest[],
  earlier: readonly VersionedRequest[],
): readonly (number | null)[] {
  const pairs: (number | null)[] = later.map(() => null);
  const free = new Set(earlier.keys());
  const pair = (at: number, other: number) => {
    pairs[at] = other;
    free.delete(other);
  };
  const byWords = grouped([...earlier.keys()], (at) => wordsIn(earlier[at]!));
  later.forEach((request, at) => {
    const same = (byWords.get(wordsIn(request)) ?? []).filter((other) => free.has(other));
    const found = same.find((other) => earlier[other]!.place === request.place) ?? same[0];
    if (found !== undefined) pair(at, found);
  });
  const open = later.flatMap((request, at) => (pairs[at] === null ? [measured(request, at)] : []));
  const left = [...free].map((other) => measured(earlier[other]!, other));
  for (const { at, other } of likely(open, left)) {
    if (pairs[at] === null && free.has(other)) pair(at, other);
  }
  return pairs;
}

function wordsIn({ group, quote }: VersionedRequest): string {
  return `${group}\n${oneLine(quote)}`;
}

interface Measured extends VersionedRequest {
  readonly at: number;
  /** How often each pair of letters stands in it; in any script. */
  readonly letters: ReadonlyMap<string, number>;
  readonly size: number;
}

function measured(request: VersionedRequest, at: number): Measured {
  const asked = request.formula.reduce((quote, words) => quote.replace(words, ''), request.quote);
  const line = oneLine(asked).toLowerCase();
  const letters = new Map<string, number>();
  for (let from = 0; from + 2 <= line.length; from += 1) {
    const two = line.slice(from, from + 2);
    letters.set(two, (letters.get(two) ?? 0) + 1);
  }
  return { ...request, at, letters, size: Math.max(line.length - 1, 0) };
}

interface Likely {
  readonly at: number;
  readonly other: number;
  readonly likeness: number;
}

/** What may be one request in two versions, the likeliest first. */
function likely(open: readonly Measured[], left: readonly Measured[]): readonly Likely[] {
  const inPlaceOnly = open.length * left.length > mostComparisons;
  const keyOf = ({ group, place }: VersionedRequest) => (inPlaceOnly ? `${group}\n${place}` : group);
  const near = grouped(left, keyOf);
  return open
    .flatMap((request) =>
      (near.get(keyOf(request)) ?? []).flatMap((before) => {
        const inPlace = before.place === request.place;
        const share = shared(request, before);
        const likeness = share + (inPlace ? 0.1 : 0);
        return share >= (inPlace ? alikeInPlace : alike)
          ? [{ at: request.at, other: before.at, likeness }]
          : [];
      }),
    )
    .sort((one, two) => two.likeness - one.likeness || one.at - two.at || one.other - two.other);
}

/** The words of a text in one line: where a file breaks its lines says nothing. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Sørensen and Dice's coefficient, 0 to 1. */
function shared(one: Measured, other: Measured): number {
  let both = 0;
  for (const [two, count] of one.letters) both += Math.min(count, other.letters.get(two) ?? 0);
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * both) / all;
}

function grouped<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const known = groups.get(keyOf(each));
    if (known === undefined) groups.set(keyOf(each), [each]);
    else known.push(each);
  }
  return groups;
}
