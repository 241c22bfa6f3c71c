import { describe, expect, it } from '@jest/globals';
import { codesOf, faultOfAccount } from './fault-of-account.js';

const failed = (...codes: string[]): unknown =>
  codes.reduceRight<Error | undefined>(
    (cause, code) => Object.assign(new Error('it failed', { cause }), code === '' ? {} : { code }),
    undefined,
  );

describe('what went wrong at an organization', () => {
  it.each([
    ['nobody listens', ['', 'ECONNREFUSED'], 'unavailable'],
    ['nobody listens, as the client wraps it', ['', '', 'ECONNREFUSED'], 'unavailable'],
    ['its name leads nowhere', ['', 'ENOTFOUND'], 'unavailable'],
    ['it hung up', ['', 'UND_ERR_SOCKET'], 'unavailable'],
    ['it took too long', ['OAUTH_TIMEOUT'], 'unavailable'],
    ['a proxy in front answered', ['OAUTH_RESPONSE_IS_NOT_CONFORM'], 'unavailable'],
    ['it did not know the code', ['OAUTH_RESPONSE_BODY_ERROR'], 'refused'],
    ['the nonce is another', ['OAUTH_JWT_CLAIM_COMPARISON_FAILED'], 'refused'],
    ['a key does not fit', ['ERR_JWS_SIGNATURE_VERIFICATION_FAILED'], 'refused'],
    ['nothing is known of it', [''], 'refused'],
  ])('%s (%j): %s', (_, codes, fault) => {
    expect(faultOfAccount(failed(...codes))).toBe(fault);
  });

  it('is told by its codes alone, however deep, and not without end', () => {
    const endless = Object.assign(new Error('about ada@habitat.example'), { code: 'A' });
    endless.cause = endless;
    expect(codesOf(endless)).toEqual(['A', 'A', 'A', 'A', 'A']);
    expect(codesOf('a text')).toEqual([]);
  });
});
