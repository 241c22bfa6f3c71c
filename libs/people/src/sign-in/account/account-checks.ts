import { createHmac } from 'node:crypto';

/** What an answer of the organization is checked against. */
export interface AccountChecks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636): 43 characters, as long as it must be at least. */
  readonly verifier: string;
}

/**
 * All of it is made from the one secret that the browser keeps: an answer that another browser began fits nothing, and the
 * database holds nothing that could be stolen.
 */
export function accountChecks(secret: string): AccountChecks {
  const made = (what: string) => createHmac('sha256', secret).update(what).digest('base64url');
  return { state: made('state'), nonce: made('nonce'), verifier: made('verifier') };
}
