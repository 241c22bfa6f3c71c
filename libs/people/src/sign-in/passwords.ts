import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { comparablePassword } from '../core/index.js';

/** Argon2id (2) with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first choice. */
const argon2id = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Hashes passwords and compares with hashes; both take the same time for everybody. */
@Injectable()
export class Passwords {
  /** What an unknown address is compared with. */
  private nobodys: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(comparablePassword(password), argon2id);
  }

  /** Without a hash (nobody of that address, or no password) it works as long, and says no. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    this.nobodys ??= this.hash(randomBytes(32).toString('base64url'));
    // Awaited for everybody: its making, at the first sign-in, must not tell that an address is unknown.
    const nobodys = await this.nobodys;
    const right = await this.compare(passwordHash ?? nobodys, comparablePassword(password));
    return right && passwordHash !== null;
  }

  /** The work itself: once for everybody. */
  protected compare(passwordHash: string, password: string): Promise<boolean> {
    return verify(passwordHash, password);
  }
}
