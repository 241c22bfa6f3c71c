import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What a command answered: standard output holds its answer alone. */
export interface Answered {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** `mandates …` as people call it, in a process of its own, on a database and a day. Builds what is stale. */
export async function mandates(
  args: readonly string[],
  {
    database,
    today,
    settings = {},
  }: {
    readonly database: string;
    readonly today: string;
    /** Others than a test has by itself. */
    readonly settings?: Readonly<Record<string, string>>;
  },
): Promise<Answered> {
  const program = spawn(process.execPath, ['scripts/mandates.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LANG: 'en_GB.UTF-8',
      DATABASE_URL: database,
      TODAY: today,
      SAMPLE: 'on',
      LOG_LEVEL: 'error',
      ...settings,
    },
  });
  const [out, err, [status]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'exit') as Promise<[number | null]>,
  ]);
  return { status, out, err };
}
