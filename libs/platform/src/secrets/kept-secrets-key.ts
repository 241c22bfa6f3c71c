import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPrivate, writePrivately } from '../embedded/data-folder.js';

/** The key of secrets that belongs to an embedded database, beside it and for its owner's eyes alone; made when missing. */
export function keptSecretsKey(dataDir: string): string {
  const path = join(dataDir, 'secrets.json');
  const kept = readPrivate<{ key?: string }>(path)?.key;
  if (kept !== undefined) return kept;
  // A new key in its place would lose every secret that this one closed.
  if (existsSync(path))
    throw new Error(`${path} does not hold a key; bring it back from a backup, or delete it`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const key = randomBytes(32).toString('base64');
  writePrivately(path, { key });
  return key;
}
