import { describe, expect, it } from '@jest/globals';
import { ownAddress } from './own-address.js';

describe('where signing in leads', () => {
  it('is to the address that was asked for', () => {
    expect(ownAddress('/mandates?q=plan')).toBe('/mandates?q=plan');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    '',
  ])('is never to %s', (address) => {
    expect(ownAddress(address)).toBeUndefined();
  });

  it('is nowhere in particular from the front door', () => {
    expect(ownAddress('/')).toBeUndefined();
    expect(ownAddress(undefined)).toBeUndefined();
  });
});
