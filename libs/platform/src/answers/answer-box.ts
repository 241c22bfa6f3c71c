import { hkdfSync } from 'node:crypto';
import { openBytes, sealBytes } from '../secrets/seal-bytes.js';

const about = 'kept answer';

/** Encrypts an answer by the name under which it was asked for: only who asked can have it again. */
export function answerBox(name: string) {
  const key = Buffer.from(hkdfSync('sha256', name, 'mandate-tracker', about, 32));
  return {
    seal: (text: string): Buffer => sealBytes(key, text, about),
    open: (sealed: Buffer): string => openBytes(key, sealed, about),
  };
}
