import { useEffect, useRef, useState } from 'react';
import type { Words } from './marked-words.js';
import { wordsContext } from './words-context.js';

/** A field that shows the whole text, and the words that are marked in it. @param near where to begin looking */
export function useMarking(text: string, near: number) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [words, mark] = useState<Words | null>(null);
  const [context] = useState(() => wordsContext(text, 0, text.length, 0));
  const [from] = useState(() => context.inField(near));
  useEffect(() => {
    const field = area.current!;
    field.focus();
    field.setSelectionRange(from, from);
    field.scrollTop = (from / context.shown.length) * field.scrollHeight - field.clientHeight / 3;
  }, [context, from]);
  useEffect(() => {
    const field = area.current!;
    const keepOut = (event: InputEvent) => event.preventDefault();
    field.addEventListener('beforeinput', keepOut);
    return () => field.removeEventListener('beforeinput', keepOut);
  }, []);
  const select = () => {
    const { selectionStart, selectionEnd } = area.current!;
    const isCaret = selectionStart === selectionEnd;
    mark(isCaret ? null : { start: context.inText(selectionStart), end: context.inText(selectionEnd) });
  };
  return { area, words, shown: context.shown, select };
}
