import { describe, expect, it } from '@jest/globals';
import { loadTranslator } from '#messages/web';
import { progressWords } from './register-words.js';

const english = await loadTranslator('en');
const chinese = await loadTranslator('zh');

describe('words for the terms of the register', () => {
  it('are in the language of the reader', () => {
    expect(progressWords('for-clearance', english)).toBe('For clearance');
    expect(progressWords('for-clearance', chinese)).toBe('待核准');
  });

  it('leave a term as it came that this page does not know yet', () => {
    expect(progressWords('translated', english)).toBe('translated');
  });
});
