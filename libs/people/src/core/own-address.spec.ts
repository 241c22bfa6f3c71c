import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownAddress } from './own-address.js';

describe('where signing in by an account leads', () => {
  it('is where somebody wanted to go', () => {
    expect(ownAddress('/mandates?q=plan#top')).toBe('/mandates?q=plan#top');
  });

  it.each([
    undefined,
    '',
    'mandates',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n\\elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    '//user@elsewhere.example',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('is the front door instead of %j', (wanted) => {
    expect(ownAddress(wanted)).toBe('/');
  });

  it('is never elsewhere, whatever is written', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '\t',
      '\n',
      '.',
      '..',
      ':',
      '@',
      '%2f',
      'evil.example',
      'http:',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const led = new URL(ownAddress(`/${pieces.join('')}`), 'https://mandates.example.org');
        expect(led.origin).toBe('https://mandates.example.org');
      }),
    );
  });
});
