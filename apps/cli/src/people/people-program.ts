import type { Command } from 'commander';
import type { TypedUnitOptions } from './units.command.js';

/** Units and people: `mandates unit`, `mandates people`, and what `mandates user` lists and ends. */
export function peopleProgram(program: Command, user: Command, print: (answer: string) => void): void {
  user
    .command('list')
    .description('everybody with an open account, a line for each role')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const { userList } = await import('./people.command.js');
      print(await userList(options));
    });

  user
    .command('leave')
    .description('close the account of somebody who leaves, and pass their work on')
    .argument('<email>')
    .option('--to <email>', 'who takes over')
    .action(async (email: string, options: { to?: string }) => {
      const { userLeave } = await import('./people.command.js');
      print(await userLeave(email, options));
    });

  const unit = program.command('unit').description('the units that owe tasks');

  unit
    .command('add')
    .description('make a unit, or enter a body outside of the secretariat; prints its key')
    .requiredOption('--name <name>')
    .option('--lang <code>', 'the language of the name', 'en')
    .option('--key <key>', 'a short name of its own; from its name when not given')
    .option('--parent <key>', 'the unit that it is a part of')
    .option('--outside', 'a body outside of the secretariat')
    .action(async (options: TypedUnitOptions) => {
      const { unitAdd } = await import('./units.command.js');
      print(await unitAdd(options));
    });

  unit
    .command('list')
    .description('the units, each before its parts')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const { unitList } = await import('./units.command.js');
      print(await unitList(options));
    });

  program
    .command('people')
    .description('units, people and roles as files')
    .command('import')
    .description('take a workbook or CSV file in, all of it or nothing')
    .argument('<file>')
    .option('--dry-run', 'only tell what each line would do, and each fault')
    .action(async (file: string, options: { dryRun?: boolean }) => {
      const { peopleImport } = await import('./people.command.js');
      print(await peopleImport(file, options));
    });
}
