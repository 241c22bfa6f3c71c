import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the migrations: at the root of the checkout, above this file whether it was built or not. */
export function migrationsFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'migrations');
    if (existsSync(join(folder, '0001-platform.sql'))) return folder;
  }
  throw new Error('the folder "migrations" is missing beside the program');
}
