import { Option, type Command } from 'commander';
import type { TypedPeriod, TypedWay } from './typed-change.js';

/** `mandates sessions …`: what each command is called and takes. What it does is loaded when it runs. */
export function sessionsProgram(program: Command, print: Print): void {
  const sessions = program.command('sessions').description('the calendar of governing bodies');

  list(sessions, print);
  make(sessions, print);
  date(sessions, print);
  callOff(sessions, print);
  mark(sessions, print);
}

type Print = (answer: string) => void;

function list(sessions: Command, print: Print): void {
  sessions
    .command('list')
    .description('the sessions of all bodies, or of one')
    .option('--body <key>', 'only those of this body')
    .option('--json', 'print JSON')
    .action(async (options: { body?: string; json?: boolean }) => {
      const { sessionsList } = await import('./sessions-list.command.js');
      print(await sessionsList(options));
    });
}

function make(sessions: Command, print: Print): void {
  change(sessions.command('add'), 'put a session on the calendar')
    .argument('<key>', 'by the name that its body gives it: executive-board/2026/2, assembly/3')
    .option('--start <date>', 'the first day')
    .option('--end <date>', 'the last day')
    .option('--expected <quarter>', 'while there are no days: 2026-Q4')
    .option('--special', 'it is no regular session')
    .action(async (key: string, options: TypedWay & TypedPeriod & { special?: boolean }) => {
      const { addSession } = await import('./change-sessions.command.js');
      print(await addSession(key, options));
    });
}

function date(sessions: Command, print: Print): void {
  part(change(sessions.command('move'), 'give a session other days; its name stays'))
    .argument('<key>', 'executive-board/2026/2')
    .option('--start <date>', 'the first day')
    .option('--end <date>', 'the last day')
    .option('--expected <quarter>', 'it has no days any more, only a quarter: 2026-Q4')
    .option('--undated', 'it has no days any more')
    .action(
      async (
        key: string,
        options: TypedPart & TypedWay & TypedPeriod & { undated?: boolean },
        own: Command,
      ) => {
        if (options.start === undefined && options.expected === undefined && options.undated !== true)
          own.error('error: give --start and --end, or --expected, or --undated');
        const { moveSession } = await import('./change-sessions.command.js');
        print(await moveSession(key, options));
      },
    );

  change(sessions.command('split'), 'suspend a session: a resumed part follows')
    .argument('<key>', 'executive-board/2026/2')
    .option('--last-day <date>', 'the day on which it is suspended; as it is when not given')
    .option('--start <date>', 'the first day of the resumed part')
    .option('--end <date>', 'the last day of the resumed part')
    .option('--expected <quarter>', 'the quarter in which it is resumed: 2026-Q4')
    .action(async (key: string, options: TypedWay & TypedPeriod & { lastDay?: string }) => {
      const { splitSession } = await import('./change-sessions.command.js');
      print(await splitSession(key, options));
    });
}

function callOff(sessions: Command, print: Print): void {
  for (const act of ['cancel', 'restore'] as const) {
    change(
      sessions.command(act),
      act === 'cancel' ? 'cancel a session; its ordinal stays' : 'a cancelled session meets after all',
    )
      .argument('<key>', 'executive-board/2026/2')
      .action(async (key: string, options: TypedWay) => {
        const { changeSession } = await import('./change-sessions.command.js');
        print(await changeSession(key, { kind: act }, options));
      });
  }

  part(change(sessions.command('drop'), 'take a resumed part without days off again'))
    .argument('<key>', 'executive-board/2026/2')
    .action(async (key: string, options: TypedPart & TypedWay) => {
      const { dropPart } = await import('./change-sessions.command.js');
      print(await dropPart(key, options));
    });
}

function mark(sessions: Command, print: Print): void {
  part(change(sessions.command('documents'), 'say whether a part of a session takes documents'))
    .argument('<key>', 'executive-board/2026/2')
    .addOption(new Option('--yes', 'it takes documents').conflicts('no'))
    .option('--no', 'it takes none')
    .option('--why <words>', 'why not; elections-only when it only elects the Bureau')
    .action(async (key: string, options: TypedPart & TypedWay & TypedDocuments, own: Command) => {
      if (options.yes !== true && options.no !== true) own.error('error: give --yes or --no');
      const { markDocuments } = await import('./change-sessions.command.js');
      print(await markDocuments(key, { ...options, takesDocuments: options.yes === true }));
    });

  change(sessions.command('complete'), 'say that every session of a year is on the calendar')
    .argument('<body>', 'executive-board')
    .argument('<year>', '2026')
    .option('--not', 'there may be more')
    .action(async (body: string, year: string, options: TypedWay & { not?: boolean }, own: Command) => {
      if (!/^[1-9]\d{3}$/.test(year)) own.error(`error: ${year} is no year of four digits`);
      const { completeYear } = await import('./change-sessions.command.js');
      print(await completeYear(body, Number(year), options));
    });
}

interface TypedPart {
  readonly part?: 'main' | 'resumed';
  readonly n?: string;
}

interface TypedDocuments {
  readonly yes?: boolean;
  readonly no?: boolean;
  readonly why?: string;
}

/** What every change takes. */
function change(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--dry-run', 'only tell what it would do')
    .option('--json', 'print JSON')
    .option('--as <email>', 'who does it; the program itself when not given')
    .option('--reason <words>', 'why, for the trail');
}

/** Which part of a session is meant; the main one when not said. */
function part(command: Command): Command {
  return command
    .addOption(
      new Option('--part <part>', 'which part; the main one when not given').choices(['main', 'resumed']),
    )
    .option('--n <number>', 'which resumed part; the first when not given');
}
