import { loadTranslator, type SpokenLanguage } from '#messages/web';
import { describe, expect, it } from '@jest/globals';
import { stateName, statesByName } from './states.js';

const wordsIn = (lang: SpokenLanguage) => loadTranslator(lang, 'body');

describe('the names of States', () => {
  it('are those of the United Nations where browsers say otherwise', async () => {
    expect(stateName('KEN', await wordsIn('fr'), 'fr')).toBe('Kenya');
    expect(stateName('COD', await wordsIn('en'), 'en-GB')).toBe('Democratic Republic of the Congo');
    expect(stateName('VNM', await wordsIn('zh'), 'zh')).toBe('越南');
  });

  it('are the code where it is not known', async () => {
    expect(stateName('XYZ', await wordsIn('en'), 'en-GB')).toBe('XYZ');
  });

  it('are 197, each with a name of its own in every language', async () => {
    for (const lang of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const) {
      const t = await wordsIn(lang);
      const names = statesByName(t, lang).map(([, name]) => name);
      expect(names).toHaveLength(197);
      expect(new Set(names).size).toBe(197);
      expect(names.filter((name) => /^[A-Z]{2,3}$/.test(name))).toEqual([]);
    }
  });
});
