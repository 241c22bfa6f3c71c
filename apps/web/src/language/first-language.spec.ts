import { describe, expect, it } from '@jest/globals';
import { firstLanguage } from './first-language.js';

describe('the language of a first visit', () => {
  it.each([
    ['was chosen here before', 'zh', ['en-GB'], 'zh'],
    ['is the first of the browser that is spoken', null, ['fr-FR', 'zh-Hans-CN', 'en'], 'zh'],
    ['is English when none of the browser is spoken', null, ['fr', 'ru'], 'en'],
    ['is not one that is no longer spoken', 'tlh', ['zh'], 'zh'],
  ])('%s', (_, chosen, preferred, language) => {
    expect(firstLanguage(['en', 'zh'], chosen, preferred, 'en')).toBe(language);
  });
});
