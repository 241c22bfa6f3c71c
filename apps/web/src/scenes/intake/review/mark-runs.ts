/** Words of a text that something is known of: from start to before end, in UTF-16 units. */
export interface MarkedWords {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph over which the same marks lie. */
export interface Run {
  readonly text: string;
  /** What lies over it, the shortest first: that is the one that a click means. */
  readonly ids: readonly string[];
}

export interface MarkedParagraph {
  /** Where it begins in the text. */
  readonly start: number;
  /** Whether the file leaves a blank line before it. */
  readonly afterBlank: boolean;
  readonly runs: readonly Run[];
}

/**
 * A text as its paragraphs, each cut into stretches by the marks that lie over it. Marks may overlap, hold each other and
 * run over several paragraphs. What stands outside the text is left out. Joined again, the runs are the paragraph.
 */
export function markRuns(text: string, marked: readonly MarkedWords[]): readonly MarkedParagraph[] {
  const waiting = [...marked].sort((one, other) => one.start - other.start);
  let next = 0;
  let open: MarkedWords[] = [];
  let afterBlank = false;
  const paragraphs: MarkedParagraph[] = [];
  for (const line of linesOf(text)) {
    while (next < waiting.length && waiting[next]!.start < line.end) open.push(waiting[next++]!);
    open = open.filter(({ end }) => end > line.start);
    if (text.slice(line.start, line.end).trim() === '') {
      afterBlank = true;
      continue;
    }
    paragraphs.push({ start: line.start, afterBlank, runs: runsOf(text, line, open) });
    afterBlank = false;
  }
  return paragraphs;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g)) {
    yield { start, end: index };
    start = index + ending.length;
  }
  yield { start, end: text.length };
}

function runsOf(text: string, line: Line, over: readonly MarkedWords[]): readonly Run[] {
  const within = (at: number) => Math.min(Math.max(at, line.start), line.end);
  const cuts = new Set([
    line.start,
    line.end,
    ...over.flatMap(({ start, end }) => [within(start), within(end)]),
  ]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, n) => {
    const to = places[n + 1]!;
    const ids = over
      .filter(({ start, end }) => start < to && end > from)
      .sort((one, other) => one.end - one.start - (other.end - other.start))
      .map(({ id }) => id);
    return { text: text.slice(from, to), ids };
  });
}
