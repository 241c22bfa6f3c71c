import { describe, expect, it } from '@jest/globals';
import { ARABIC_STATES } from './ar-states.js';
import { SPANISH_STATES } from './es-states.js';
import { FRENCH_STATES } from './fr-states.js';
import { RUSSIAN_STATES } from './ru-states.js';
import { stateOf, statesIn } from './states.js';

const TABLES = { ar: ARABIC_STATES, es: SPANISH_STATES, fr: FRENCH_STATES, ru: RUSSIAN_STATES };

describe.each(Object.entries(TABLES))('the names of States in %s', (_lang, table) => {
  it('are of every State, and mean the State that they are said to mean', () => {
    expect(new Set(table.map(([, code]) => code)).size).toBe(195);
    for (const [name, code] of table) expect([name, stateOf(name)?.code]).toEqual([name, code]);
  });
});

it.each([
  [
    'l’élection du Brésil, de la République de Corée et des Pays-Bas',
    ['Brésil', 'République de Corée', 'Pays-Bas'],
  ],
  ['la elección del Níger, Nigeria y Guinea Ecuatorial', ['Níger', 'Nigeria', 'Guinea Ecuatorial']],
])('%s', (text, names) => {
  expect(statesIn(text)).toEqual(names);
});
