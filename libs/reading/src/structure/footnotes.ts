import type { Block } from './blocks.js';

type Before = readonly { readonly kind: string; readonly text: string }[];

/** "79 Resolution 693 …": its number ends the line before it, glued to a word. */
export function isGluedFootnote(block: Block, before: Before): boolean {
  const number = /^(\d{1,3}) ["“A-Z]/.exec(block.passage.text)?.[1];
  const last = before.at(-1);
  return number !== undefined && last !== undefined && new RegExp(`[a-z,.;:”"')]${number}$`).test(last.text);
}

/** How far above a note its mark may stand: on the same page. */
const ON_PAGE = 15;

/** "1 Document A68/20." at the foot of a page, whose mark is glued to a word or stop above. */
export function isMarkedFootnote({ marker, passage }: Block, before: Before): boolean {
  const number =
    marker === null ? /^(\d{1,2}) +(?=["“(]?[\p{Lu}\p{Script=Arabic}])/u.exec(passage.text)?.[1] : null;
  if (!number) return false;
  const mark = new RegExp(`[\\p{L};؛:.،,)”"]${number}(?=$|[\\s؛;،,.:])`, 'u');
  return before.slice(-ON_PAGE).some(({ kind, text }) => kind !== 'heading' && mark.test(text));
}
