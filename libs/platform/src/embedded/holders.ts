import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveToOwnerOfFolder } from './data-folder.js';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.js';

/**
 * The processes that use the embedded database, a file each, named for the process. Who leaves last stops the
 * server; a process that died without leaving counts no more.
 */
export class Holders {
  constructor(private readonly folder: string) {}

  /** Enters this process and answers how to take it out again. A process that opens twice stands twice. */
  enter(): () => void {
    if (mkdirSync(this.folder, { recursive: true }) !== undefined) {
      giveToOwnerOfFolder(this.folder, dirname(this.folder));
    }
    const file = join(this.folder, `${process.pid}-${randomBytes(4).toString('hex')}`);
    writeFileSync(file, JSON.stringify(identityOf(process.pid)));
    return () => rmSync(file, { force: true });
  }

  /** Whether anybody living is entered; what the dead left is cleared away. */
  any(): boolean {
    let living = false;
    for (const name of readdirSync(this.folder)) {
      const file = join(this.folder, name);
      if (isLiving(file)) living = true;
      else rmSync(file, { force: true });
    }
    return living;
  }
}

function isLiving(file: string): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity);
  } catch {
    return false;
  }
}
