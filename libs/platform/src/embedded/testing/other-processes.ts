import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from '../process-identity.js';

/** Another process that has the embedded database open. */
export interface OtherProcess {
  readonly pid: number;
  readonly url: string;
  readonly startedHere: boolean;
  leave(): Promise<void>;
  exitAtOnce(): Promise<void>;
  /** kill -9 */
  kill(): Promise<void>;
}

const program = `
import { openEmbeddedDatabase } from './open-embedded-database.js';
const database = await openEmbeddedDatabase({ dataDir: process.argv[2], log: () => {} });
console.log(JSON.stringify(database));
process.stdin.once('data', async (word) => {
  if (String(word) === 'leave') await database.release();
  process.exit();
});
`;

/** Real processes that open the database, to be killed; made from the sources as they are, without a build. */
export class OtherProcesses {
  private readonly sources = resolve('libs/platform/src/embedded');
  /** Below node_modules, so that `pg` is found. */
  private readonly built = resolve(`node_modules/.cache/mandate-tracker/embedded-${process.pid}`);
  private readonly children = new Set<ChildProcess>();

  prepare(): void {
    mkdirSync(this.built, { recursive: true });
    writeFileSync(join(this.built, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(this.built, 'program.js'), program);
    for (const name of readdirSync(this.sources)) {
      if (!name.endsWith('.ts') || name.endsWith('spec.ts')) continue;
      const { code } = transformFileSync(join(this.sources, name));
      writeFileSync(join(this.built, name.replace(/ts$/, 'js')), code);
    }
  }

  async open(dataDir: string): Promise<OtherProcess> {
    const child = spawn(process.execPath, [join(this.built, 'program.js'), dataDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.children.add(child);
    const exit = once(child, 'exit');
    const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), exit])) as [
      string | number,
    ];
    if (typeof line !== 'string') throw new Error(`The other process ended with ${line}.`);
    const said = JSON.parse(line) as { url: string; startedHere: boolean };
    const end = async (act: () => void) => {
      act();
      await exit;
      this.children.delete(child);
    };
    return {
      ...said,
      pid: child.pid as number,
      leave: () => end(() => child.stdin.write('leave')),
      exitAtOnce: () => end(() => child.stdin.write('exit')),
      kill: () => end(() => child.kill('SIGKILL')),
    };
  }

  /** Waits for the end of any process. */
  async ended(pid: number): Promise<void> {
    while (identityOf(pid) !== null) await pause(10);
  }

  killAll(): void {
    for (const child of this.children) child.kill('SIGKILL');
    this.children.clear();
  }

  clearAway(): void {
    rmSync(this.built, { recursive: true, force: true });
  }
}
