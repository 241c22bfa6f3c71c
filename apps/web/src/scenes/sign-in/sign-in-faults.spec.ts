import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../api/refusal.js';
import { emailFault, passwordFault, refusalWords } from './sign-in-faults.js';

describe('faults of a sign-in', () => {
  it.each([
    ['', 'page.signIn.emailMissing'],
    ['   ', 'page.signIn.emailMissing'],
    ['officer', 'page.signIn.emailMalformed'],
    ['officer@', 'page.signIn.emailMalformed'],
    [' officer@sample.test ', null],
  ])('the address "%s": %s', (typed, fault) => {
    expect(emailFault(typed)).toBe(fault);
  });

  it('a password may be anything but nothing', () => {
    expect(passwordFault('')).toBe('page.signIn.passwordMissing');
    expect(passwordFault(' ')).toBeNull();
  });

  it.each([
    [null, 'page.problem.network'],
    [401, 'page.signIn.wrong'],
    [422, 'page.signIn.wrong'],
    [429, 'page.signIn.tooMany'],
    [503, 'page.problem.failed'],
  ])('a server that answers %s is told as %s', (status, words) => {
    expect(refusalWords(new Refusal(status))).toBe(words);
  });
});
