/** Who came with an answer of their organization, as it says. */
export interface OutsideAccount {
  readonly issuer: string;
  /** The organization's own name for the person: it stays when their address changes. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the organization itself vouches for the address. */
  readonly verified: boolean;
}

/**
 * Why an account lets nobody in: nobody of the register has its address; the organization does not vouch for the address;
 * the person of that address has another account there; the person did not go through with it; the attempt is too old,
 * was used, or began in another browser; the organization's service refused, or does not answer.
 */
export type AccountRefusal =
  'unknown' | 'unverified' | 'other' | 'cancelled' | 'stale' | 'refused' | 'unavailable';

/** The account that the claims of an answer tell of. @example outsideAccount(issuer, { sub: '7', email: 'a@b.example' }) */
export function outsideAccount(
  issuer: string,
  claims: { readonly sub: string; readonly email?: unknown; readonly email_verified?: unknown },
): OutsideAccount {
  const email = typeof claims.email === 'string' ? claims.email.trim() : '';
  return {
    issuer,
    subject: claims.sub,
    email: email === '' ? null : email,
    // Some say it as a text.
    verified: claims.email_verified === true || claims.email_verified === 'true',
  };
}
