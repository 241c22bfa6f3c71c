interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * An alternation of words as a regular expression source; a longer word wins over one that begins it.
 * What words have in common at their beginning stands once, so that no text is compared with each of them.
 * @param spell the source that finds a letter of a word: letters with one source are one letter
 */
export function anyOf(words: Iterable<string>, spell: (letter: string) => string = escaped): string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const unit = spell(letter);
      const next = node.next.get(unit) ?? { next: new Map(), isEnd: false };
      node.next.set(unit, next);
      node = next;
    }
    node.isEnd = true;
  }
  return sourceOf(root);
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

function sourceOf({ next, isEnd }: Node): string {
  const branches = [...next].map(([unit, node]) => unit + sourceOf(node));
  if (branches.length === 0) return '';
  const whole = branches.join('|');
  if (isEnd) return `(?:${whole})?`;
  return branches.length > 1 ? `(?:${whole})` : whole;
}
