import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a supervisor rests before it starts again what ended (ms). */
const rest = 300;

/** A process of the product under a supervisor that starts it again whenever it ends. */
export class Supervised {
  /** How often it ended though nobody had killed it: what it said last, each time. */
  readonly ownEnds: string[] = [];
  private child: ChildProcess | null = null;
  private wanted = false;
  private expected = false;
  private said = '';

  constructor(
    readonly name: string,
    private readonly program: string,
    private env: Readonly<Record<string, string>>,
  ) {}

  start(env: Readonly<Record<string, string>> = {}): void {
    this.env = { ...this.env, ...env };
    this.wanted = true;
    this.spawn();
  }

  /** kill -9: it has no time for a last word. The supervisor starts it again. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As a new version is put in its place: it may finish what it does. */
  async replace(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** For good. */
  async stop(): Promise<void> {
    this.wanted = false;
    await this.end('SIGTERM');
  }

  get environment(): Readonly<Record<string, string>> {
    return this.env;
  }

  /** The last lines that it said. */
  get lastWords(): string {
    return this.said;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    // One that has just been killed is there again in a moment.
    while (this.child === null && this.wanted) await pause(rest);
    const { child } = this;
    if (child === null) return;
    this.expected = true;
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  private spawn(): void {
    if (!this.wanted || this.child !== null) return;
    this.expected = false;
    this.said = '';
    const child = spawn(process.execPath, [this.program], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...this.env },
    });
    child.stderr.on('data', (text: Buffer) => (this.said = (this.said + text.toString()).slice(-4_000)));
    child.once('exit', () => {
      if (!this.expected) this.ownEnds.push(/^.*Error.*$/m.exec(this.said)?.[0] ?? this.said.slice(-200));
      this.child = null;
      void pause(rest).then(() => this.spawn());
    });
    this.child = child;
  }
}
