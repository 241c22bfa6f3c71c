/** "decided: (a) to approve …": a stem whose items are what somebody resolved to do; of a grammar that has none of its own. */
export const RESOLVED_STEM =
  /\b(?:(?:decide[sd]?|agree[sd]?|resolve[sd]?)[^:]{0,40}|(?:took|adopted|reached) the following (?:decisions?|conclusions?|actions?))\s?:\s*$/i;
