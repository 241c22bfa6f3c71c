import type { Grammar } from './grammar.js';

/** What is made of a grammar once and kept as long as the grammar is. */
export function ofGrammar<T>(make: (grammar: Grammar) => T): (grammar: Grammar) => T {
  const made = new WeakMap<Grammar, { readonly it: T }>();
  return (grammar) => {
    let known = made.get(grammar);
    if (!known) made.set(grammar, (known = { it: make(grammar) }));
    return known.it;
  };
}
