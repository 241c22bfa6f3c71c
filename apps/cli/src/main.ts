import { Command, CommanderError } from 'commander';
import type { TypedBodyOptions } from './body.command.js';
import { failureLine } from './failure-line.js';
import { peopleProgram } from './people/people-program.js';
import { sessionsProgram } from './sessions/sessions-program.js';
import type { TypedRoleOptions, TypedUserOptions } from './user.command.js';

/** Every command loads only what it needs, when it runs: `extract` knows of no database and no framework. */
const program = new Command('mandates')
  .description('Reads decisions, keeps the register of mandates, reports.')
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

program
  .command('extract')
  .description('read a file and print what stands in it, without keeping anything')
  .argument('<file>', 'its name, or - for what comes in by standard input')
  .option('--lang <code>', 'the language of the file, when it is known')
  .option('--json', 'print JSON (the form that it has unless another is named)')
  .option('--text', 'print the text of the file alone: what the offsets count in')
  .action(async (file: string, options: { lang?: string; text?: boolean }) => {
    const { extractFile, textOfNamedFile } = await import('./extract.command.js');
    if (options.text) process.stdout.write(await textOfNamedFile(file));
    else print(await extractFile(file, options));
  });

program
  .command('import')
  .description('take files in; what is found waits for a person to confirm it')
  .argument('<files...>')
  .option('--lang <code>', 'the language of the files, when it is known')
  .option(
    '--status <kind>',
    'what kind of text they are: adopted (advance), edited or corrigendum',
    'adopted',
  )
  .action(async (files: string[], options: { lang?: string; status: string }) => {
    const { importFiles } = await import('./import.command.js');
    print(await importFiles(files, options));
  });

program
  .command('confirm')
  .description('make mandates of the proposals of a reading')
  .argument('<reading>', 'the id that import printed')
  .requiredOption('--all', 'all that nobody has decided yet, but for what would change a mandate')
  .requiredOption('--as <email>', 'who confirms')
  .option('--unit <key>', 'the unit that will owe them')
  .action(async (reading: string, options: { as: string; unit?: string }) => {
    const { confirmReading } = await import('./confirm.command.js');
    print(await confirmReading(reading, options));
  });

program
  .command('labels')
  .description('write a reviewed text and what people decided about it into the folder of a corpus')
  .argument('<reading>', 'the id that import printed')
  .requiredOption('--out <folder>', 'the folder; npm run score -- --corpus FOLDER scores it')
  .action(async (reading: string, options: { out: string }) => {
    const { writeLabels } = await import('./labels.command.js');
    print(await writeLabels(reading, options));
  });

program
  .command('report')
  .description('write the status report of a session')
  .requiredOption('--session <key>', 'executive-board/2023/3')
  .requiredOption('--format <format>', 'html')
  .option('--lang <code>', 'en or zh', 'en')
  .option('--out <file>', 'where to write it; printed when not given')
  .action(async (options: { session: string; format: string; lang: string; out?: string }) => {
    const { writeReport } = await import('./report.command.js');
    print(await writeReport(options));
  });

program
  .command('remind')
  .description('show which mails would go on a day; they are sent by the worker alone')
  .requiredOption('--on <date>', 'the day: 2026-09-01')
  .option('--dry-run', 'send nothing (the only way to call it)')
  .option('--json', 'print JSON')
  .action(async (options: { on: string; dryRun?: boolean; json?: boolean }) => {
    const { remind } = await import('./remind.command.js');
    print(await remind(options));
  });

program
  .command('body')
  .description('governing bodies')
  .command('add')
  .description('make a body, or name it in another language')
  .argument('<key>', 'a short name of its own: executive-board')
  .requiredOption('--name <name>')
  .option('--lang <code>', 'the language of the name', 'en')
  .requiredOption('--zone <zone>', 'the time zone of its seat: Africa/Nairobi')
  .option(
    '--naming <way>',
    'how it names its sessions: year-and-ordinal, name-of-the-year or number',
    'year-and-ordinal',
  )
  .option('--parent <key>', 'the body it reports to')
  .option('--kept-from <date>', 'the day from which its register is kept; today when not given')
  .action(async (key: string, options: TypedBodyOptions) => {
    const { bodyAdd } = await import('./body.command.js');
    print(await bodyAdd(key, options));
  });

sessionsProgram(program, print);

const user = program.command('user').description('people and their access');

user
  .command('add')
  .description('give a person access')
  .argument('<email>')
  .requiredOption('--name <name>')
  .requiredOption(
    '--role <role>',
    'governance-officer, director, focal-point, member, reader or administrator',
  )
  .requiredOption('--body <key>', 'the body in which they have it')
  .option('--unit <key>', 'the unit that a director or focal point works for')
  .option('--state <code>', 'the State that a member or reader comes from, by its two letters (ISO 3166-1)')
  .option('--lang <code>', 'the language the person is written to in', 'en')
  .option('--password-stdin', 'read a password from standard input')
  .action(async (email: string, options: TypedUserOptions) => {
    const { userAdd } = await import('./user.command.js');
    print(await userAdd(email, options));
  });

user
  .command('token')
  .description('print a new token for programs that act for a person')
  .argument('<email>')
  .action(async (email: string) => {
    const { userToken } = await import('./user.command.js');
    print(await userToken(email));
  });

user
  .command('link')
  .description('print a link with which a person chooses a password; it works once, within a day')
  .argument('<email>')
  .action(async (email: string) => {
    const { userLink } = await import('./user.command.js');
    print(await userLink(email));
  });

user
  .command('unlink')
  .description('forget which account of their organization a person has; their next sign-in links another')
  .argument('<email>')
  .action(async (email: string) => {
    const { userUnlink } = await import('./user.command.js');
    print(await userUnlink(email));
  });

user
  .command('role')
  .description('give a person a role in a body, or take it away')
  .argument('<email>')
  .requiredOption(
    '--role <role>',
    'governance-officer, director, focal-point, member, reader or administrator',
  )
  .requiredOption('--body <key>', 'the body in which they have it')
  .option('--unit <key>', 'the unit that a director or focal point works for')
  .option('--state <code>', 'the State that a member or reader comes from, by its two letters (ISO 3166-1)')
  .option('--take', 'take it away')
  .action(async (email: string, options: TypedRoleOptions) => {
    const { userRole } = await import('./user.command.js');
    print(await userRole(email, options));
  });

user
  .command('erase')
  .description(
    'take a person’s name, address and access away for good; what they did stays, without their name',
  )
  .argument('<email>')
  .action(async (email: string) => {
    const { userErase } = await import('./user.command.js');
    print(await userErase(email));
  });

peopleProgram(program, user, print);

program
  .command('sample')
  .description('the sample register')
  .command('remove')
  .description('take it away; what people entered themselves stays')
  .action(async () => {
    const { sampleRemove } = await import('./sample.command.js');
    print(await sampleRemove());
  });

program
  .command('audit')
  .description('the trail of all that was done')
  .command('verify')
  .description('compare every entry with its seal; says which was changed, and ends with 1')
  .option('--head <seal>', 'a last seal that was printed before, which must still stand')
  .option('--json', 'print JSON')
  .action(async (options: { head?: string; json?: boolean }) => {
    const { auditVerify } = await import('./audit.command.js');
    print(await auditVerify(options));
  });

program
  .command('secrets')
  .description('what is encrypted in the database')
  .command('reseal')
  .description(
    'encrypt by the first key of SECRETS_KEY what an earlier one encrypted; prints how many there were',
  )
  .action(async () => {
    const { resealSecrets } = await import('./secrets.command.js');
    print(await resealSecrets());
  });

function print(answer: string): void {
  if (answer !== '') process.stdout.write(answer.endsWith('\n') ? answer : `${answer}\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`${failureLine(error)}\n`);
    process.exitCode = 1;
  }
}
