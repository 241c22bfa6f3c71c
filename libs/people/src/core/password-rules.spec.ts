import { describe, expect, it } from '@jest/globals';
import { comparablePassword, passwordFault } from './password-rules.js';

const owner = { name: 'Wanjiru Adeyemi', email: 'wanjiru.adeyemi@habitat.example' };

describe('a password', () => {
  it.each([
    ['correct horse battery', null],
    ['雨后竹笋一夜之间长满山坡', null],
    ['Tr0ub4dor&3xyz', null],
    ['my password is a gray heron', null],
    ['eleven char', 'too-short'],
    ['雨后竹笋', 'too-short'],
    ['👍👍👍👍👍👍', 'too-short'],
    ['x9'.repeat(128) + '!', 'too-long'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['abababababab', 'guessable'],
    ['123456789012', 'guessable'],
    ['210987654321', 'guessable'],
    ['abcdefghijklm', 'guessable'],
    ['lkjhgfdsapoi', 'guessable'],
    ['1qaz2wsx3edc4rfv', 'guessable'],
    ['Password2026!', 'guessable'],
    ['passwordpassword', 'guessable'],
    ['password123456789', 'guessable'],
    ['mandatetracker', 'guessable'],
    ['WanjiruAdeyemi1', 'guessable'],
    ['wanjiru.adeyemi@habitat', 'guessable'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, owner)).toBe(fault);
  });

  it('is the same in full-width letters, composed or decomposed', () => {
    expect(comparablePassword('ｐａｓｓ')).toBe(comparablePassword('pass'));
    expect(comparablePassword('cafe\u0301')).toBe(comparablePassword('café'));
  });
});
