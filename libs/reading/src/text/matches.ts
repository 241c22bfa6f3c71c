/**
 * All matches of a global pattern, as `matchAll` gives them; but that makes another pattern each time, which for the long
 * ones of a grammar costs more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  return found;
}

const SEARCHING = new WeakMap<RegExp, RegExp>();

/** A sticky pattern as one that finds its matches anywhere. */
export function searching(pattern: RegExp): RegExp {
  let global = SEARCHING.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, pattern.flags.replace('y', 'g'));
    SEARCHING.set(pattern, global);
  }
  return global;
}
