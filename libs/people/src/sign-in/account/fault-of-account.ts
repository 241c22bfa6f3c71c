import * as openid from 'openid-client';
import type { AccountRefusal } from '../../core/index.js';

/** Answers of a service that is there and cannot just now (OpenID Connect, RFC 6749 4.1.2.1). */
const passing = new Set(['temporarily_unavailable', 'server_error']);

/** Nobody answered (ECONNREFUSED, UND_ERR_SOCKET), not in time, or something that stands in front of the service. */
const unanswered = /^(E[A-Z]+|UND_ERR_\w+|OAUTH_(TIMEOUT|ABORT|RESPONSE_IS_NOT_CONFORM))$/;

/** Why an answer of the organization lets nobody in, in our own terms; its own words are shown to nobody. */
export function faultOfAccount(error: unknown): AccountRefusal {
  if (error instanceof openid.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled';
    return passing.has(error.error) ? 'unavailable' : 'refused';
  }
  return codesOf(error).some((code) => unanswered.test(code)) ? 'unavailable' : 'refused';
}

/** The codes of an error and of what caused it. */
export function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  let at = error;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    const { code, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') codes.push(code);
    at = cause;
  }
  return codes;
}
