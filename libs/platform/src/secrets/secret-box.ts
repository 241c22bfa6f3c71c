import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../configuration/configuration.js';
import { Refused } from '../problems/refused.js';
import { openBytes, sealBytes } from './seal-bytes.js';

interface Key {
  /** The start of the key's hash: tells which key sealed something, and nothing of the key. */
  readonly id: Buffer;
  readonly bytes: Buffer;
}

const idLength = 4;

/**
 * Encrypts what the program must know again and nobody else who reads the database may: by SECRETS_KEY. What was sealed
 * about one thing does not open about another, so that rows cannot be exchanged.
 * @example box.open(box.seal('whsec_…', `webhook ${id}`), `webhook ${id}`)
 */
@Injectable()
export class SecretBox {
  private readonly keys: readonly Key[];

  constructor({ secretsKeys }: Configuration) {
    this.keys = secretsKeys.map((text) => keyOf(Buffer.from(text, 'base64')));
  }

  /** @throws Refused 'no-secrets-key' where nobody gave a key */
  seal(text: string, about: string): Buffer {
    const [key] = this.keys;
    if (key === undefined) throw new Refused('no-secrets-key');
    return Buffer.concat([key.id, sealBytes(key.bytes, text, about)]);
  }

  /** @throws Refused 'no-secrets-key' when the key that sealed it is not given any more @throws Error when it was changed */
  open(sealed: Buffer, about: string): string {
    const id = sealed.subarray(0, idLength);
    const key = this.keys.find((known) => known.id.equals(id));
    if (key === undefined) throw new Refused('no-secrets-key');
    return openBytes(key.bytes, sealed.subarray(idLength), about);
  }

  /** Whether an earlier key sealed it, and the first one had better do it again. */
  isOld(sealed: Buffer): boolean {
    return this.keys[0]?.id.equals(sealed.subarray(0, idLength)) !== true;
  }
}

function keyOf(bytes: Buffer): Key {
  return { id: createHash('sha256').update(bytes).digest().subarray(0, idLength), bytes };
}
