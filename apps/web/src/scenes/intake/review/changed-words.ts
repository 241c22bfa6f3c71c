import { diffArrays } from 'diff';

/** A stretch of two versions of some words: in both, only in the earlier one, or only in the later one. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Where so many words differ, what changed is no longer seen word by word. */
const mostChanges = 600;

/**
 * What changed from one version of some words to the next, word by word, in any script. Where lines break says nothing.
 * Words that have little in common are shown one version after the other.
 * @param lang the language of the words: it says where words begin where no blank does
 */
export function changedWords(before: string, after: string, lang: string): readonly Stretch[] {
  const [was, is] = [before, after].map((words) => words.replace(/\s+/g, ' ').trim()) as [string, string];
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const cut = (words: string) => Array.from(segmenter.segment(words), ({ segment }) => segment);
  const found = diffArrays(cut(was), cut(is), { maxEditLength: mostChanges });
  if (found === undefined) {
    return [
      { kind: 'gone', text: was },
      { kind: 'new', text: is },
    ];
  }
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}
