import type { OwnSession, OwnToken } from '#people';

export class OwnSessionResponse {
  id: string;
  /** "Firefox, Linux"; null when the browser said nothing known. */
  browser: string | null;
  /** "password", "link", "account", "password-link", "sample", "set-up"; null for one of an earlier version. */
  signedInBy: string | null;
  madeAt: string;
  lastUsedAt: string;
  /** When it ends unless it is used before, or for good. */
  expiresAt: string;
  /** The one that asks. */
  here: boolean;
}

export class OwnSessionList {
  items: OwnSessionResponse[];
}

export class OwnPasswordResponse {
  has: boolean;
  /** "old": the password that one has; "nothing": one has just shown who one is; "sign-in": one must do so first. */
  asks: 'old' | 'nothing' | 'sign-in';
}

export class OwnTokenResponse {
  id: string;
  name: string;
  scopes: ('read' | 'change')[];
  madeAt: string;
  lastUsedAt: string | null;
  expiresAt: string;
}

export class OwnTokenList {
  items: OwnTokenResponse[];
}

export class TokenGivenResponse {
  id: string;
  /** Told here alone. Whoever has it acts in one's name. */
  token: string;
  expiresAt: string;
}

export function ownSessionResponse(session: OwnSession, here: string): OwnSessionResponse {
  const { id, browser, signedInBy, madeAt, lastUsedAt, expiresAt } = session;
  return {
    id,
    browser,
    signedInBy,
    madeAt: madeAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    here: id === here,
  };
}

export function ownTokenResponse(token: OwnToken): OwnTokenResponse {
  const { id, name, scopes, madeAt, lastUsedAt, expiresAt } = token;
  return {
    id,
    name,
    scopes: [...scopes],
    madeAt: madeAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expiresAt: expiresAt.toISOString(),
  };
}
