import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256 in Galois/Counter Mode, with the nonce and tag lengths of NIST SP 800-38D. */
const cipher = 'aes-256-gcm';
const lengths = { nonce: 12, tag: 16 };

/** Encrypts a text: nonce, tag, and what was encrypted. @param about must be the same when it is opened */
export function sealBytes(key: Buffer, text: string, about: string): Buffer {
  const nonce = randomBytes(lengths.nonce);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]);
}

/** @throws Error when it was sealed by another key, about something else, or changed since */
export function openBytes(key: Buffer, sealed: Buffer, about: string): string {
  const afterTag = lengths.nonce + lengths.tag;
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, lengths.nonce), {
    authTagLength: lengths.tag,
  })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(lengths.nonce, afterTag));
  return Buffer.concat([opening.update(sealed.subarray(afterTag)), opening.final()]).toString('utf8');
}
