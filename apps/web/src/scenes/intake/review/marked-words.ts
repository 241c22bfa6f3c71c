/** Words of the text, in UTF-16 units of it: from start to before end. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/**
 * The words that are marked on the page, in the units of the text; null when none are marked within it. Each paragraph
 * says in `data-start` where it begins in the text.
 */
export function markedWords(selection: Selection | null, source: Element | null): Words | null {
  if (selection === null || source === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset, source),
    placeOf(range.endContainer, range.endOffset, source),
  ];
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Where a point of the page is in the text; between two paragraphs, at the end of the first. */
function placeOf(node: Node, offset: number, source: Element): number | null {
  if (!source.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]') ?? paragraphBefore(node, offset);
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  if (paragraph.contains(node)) before.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + before.toString().length;
}

function paragraphBefore(node: Node, offset: number): HTMLElement | null {
  const before = [...node.childNodes].slice(0, offset).at(-1);
  return before instanceof HTMLElement && before.dataset['start'] !== undefined ? before : null;
}
