import { describe, expect, it } from '@jest/globals';
import { translator } from './index.js';

/** Marks as one can read them: ⟨ and ⟩ around what is isolated, ← where it is said that the text runs from right to left. */
const seen = (text: string) =>
  text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩').replaceAll('\u200f', '←');

describe('what is named in a message of a language that runs from right to left', () => {
  const ar = translator('ar');

  it('is isolated, for it may run from left to right', () => {
    const decision = ar('mail.entry.decision', { body: 'UNEP', type: 'decision', number: '2/10' });
    expect(seen(decision)).toBe('المقرر ⟨2/10⟩ (⟨UNEP⟩)');
  });

  it('stands in its order inside another message, though nothing but names is in it', () => {
    const date = ar('mail.entry.date', { weekday: 'الأربعاء', date: '2 ديسمبر 2026', relative: 'غدًا' });
    expect(seen(date)).toBe('←⟨الأربعاء⟩ ⟨2 ديسمبر 2026⟩ (⟨غدًا⟩)');
    expect(seen(ar('mail.entry.line', { name: 'الموعد', value: date }))).toBe(`←⟨الموعد⟩: ⟨${seen(date)}⟩`);
  });

  it('is left alone in the other languages', () => {
    const en = translator('en')('mail.entry.line', { name: 'Due', value: 'tomorrow' });
    expect(seen(en)).toBe('Due: tomorrow');
  });
});
