import { createHash, randomBytes } from 'node:crypto';

/** A secret that means nothing by itself; its bearer gets it once, the database keeps the hash. */
export interface OpaqueToken {
  readonly token: string;
  readonly hash: Buffer;
}

/** 32 random bytes: nobody guesses one, so a plain hash of it is as safe as a slow one. */
export function newToken(prefix = ''): OpaqueToken {
  const token = prefix + randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
