/**
 * What an organization calls bodies for which the lexicon has another key first: the Council of FAO is no governing
 * council, and the Executive Board of WHO is a committee in Russian and Chinese. By organization: the lexicon's key, and the
 * key of the body that its texts mean.
 */
const OWN_BODIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  who: { 'executive-committee': 'executive-board', 'executive-council': 'executive-board' },
  fao: { 'governing-council': 'council', assembly: 'conference', 'general-assembly': 'conference' },
  iaea: {
    'governing-council': 'board-of-governors',
    council: 'board-of-governors',
    board: 'board-of-governors',
    conference: 'general-conference',
    'general-assembly': 'general-conference',
  },
  unesco: { conference: 'general-conference', 'general-assembly': 'general-conference' },
  unido: {
    'governing-council': 'industrial-development-board',
    council: 'industrial-development-board',
    board: 'industrial-development-board',
    conference: 'general-conference',
    'general-assembly': 'general-conference',
  },
  ilo: {
    'governing-council': 'governing-body',
    'general-assembly': 'international-labour-conference',
  },
  itu: { 'governing-council': 'council' },
  'african-union': { 'executive-board': 'executive-council' },
};
/** Full names of these mean themselves in every text; only their bare noun is another body's. */
const UNMISTAKABLE = /^general-assembly$/;

/** The key that a body has in the texts of an organization. `isBare`: it was named by its noun alone. */
export function ownKey(organization: string | null, key: string, isBare: boolean): string {
  if (organization === null || (!isBare && UNMISTAKABLE.test(key))) return key;
  return OWN_BODIES[organization]?.[key] ?? key;
}
