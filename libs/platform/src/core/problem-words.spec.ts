import { translator } from '#messages';
import { describe, expect, it } from '@jest/globals';
import { problemWords } from './problem-words.js';

const english = translator('en');
const notAllowed = (details: Readonly<Record<string, unknown>>) =>
  english('problem.not-allowed.detail', problemWords(details, english));

describe('the words of a problem', () => {
  it('name the roles that may, those nearest to the work first', () => {
    const roles = ['administrator', 'governance-officer', 'director'];
    expect(notAllowed({ roles })).toBe('Who may: director; governance officer; administrator.');
  });

  it('say the step that is waited for, beside them', () => {
    const details = problemWords({ roles: ['director'] }, english);
    expect(english('problem.not-allowed.detail', { ...details, step: 'Legal' })).toBe(
      'Who may: director. Waits for: Legal.',
    );
  });

  it('name somebody to ask where nobody knows who may', () => {
    expect(notAllowed({})).toBe('Ask the governance officer of the body.');
  });
});
