import { MANAGEMENT } from './secretariats.js';
import type { Organization } from './organization.js';

/** Organizations of the Americas whose texts call the secretariat by letters, or the head by a short title. */
export const AMERICAN_ORGANIZATIONS: readonly Organization[] = [
  {
    id: 'segib',
    head: 'Secretary-General',
    en: ['Ibero-American Summit', 'SEGIB'],
    zh: [],
    secretariat: /^(?:a la |la )?SEGIB$/,
    symbols: /Jefes de Estado y de Gobierno (?:de los países iberoamericanos|iberoamericanos)/,
  },
  {
    id: 'mercosur',
    head: 'Director',
    en: ['MERCOSUR'],
    zh: [],
    secretariat: /^(?:a la |la )?SM$/,
    symbols: /MERCOSUR\/[A-Z]/,
  },
  {
    id: 'idb',
    head: 'President',
    en: ['Inter-American Development Bank'],
    zh: [],
    secretariat: MANAGEMENT,
  },
];
