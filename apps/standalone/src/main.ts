import { setTimeout as wait } from 'node:timers/promises';
import { terminalLanguage, translator } from '#messages';
import {
  keptSecretsKey,
  openEmbeddedDatabase,
  readConfiguration,
  type Configuration,
  type EmbeddedDatabase,
} from '#platform';
import { failureLine } from './failure-line.js';
import { choosePort, type PortChoice } from './http-port.js';
import { startApplication, type RunningApplication } from './start-application.js';
import { StopRequest } from './stop-request.js';

/** What `npm start` runs: one process with the embedded database (unless one is given), the api and the worker. */

const say = translator(terminalLanguage(process.env));
const write = (line: string) => process.stderr.write(`${line}\n`);

/** How long, in ms, requests and jobs under way get before the database goes all the same. */
const patience = 3_500;

process.exitCode = await run(new StopRequest()).catch((error: unknown) => {
  write(failureLine(error, say) ?? String(error instanceof Error ? error.stack : error));
  return 1;
});
process.exit();

async function run(stop: StopRequest): Promise<number> {
  // In a terminal the address must not drown in the log of a start that went well.
  const environment = { ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn' };
  // Every fault of the configuration, and of the port, is told before anything is started.
  const given = readConfiguration(
    environment,
    process.env['DATABASE_URL'] ? {} : { databaseUrl: 'postgres://embedded' },
  );
  const choice = await choosePort(given.host, process.env['PORT'] ? given.port : null, given.port);
  if (choice.tag !== 'free') {
    write(portLine(choice, given.host));
    return 1;
  }
  const database = process.env['DATABASE_URL']
    ? null
    : await openEmbeddedDatabase({ dataDir: given.dataDir, log: write });
  try {
    if (!stop.made)
      await serve(readConfiguration(environment, known(database, choice.port, given.dataDir)), choice, stop);
  } finally {
    await database?.release();
  }
  return 0;
}

/** From the first request to the last: the database is still there when this ends. */
async function serve(configuration: Configuration, choice: PortChoice, stop: StopRequest): Promise<void> {
  const application = await startApplication(configuration);
  if (!stop.made) greet(configuration, choice, application);
  await stop.arrived;
  write(say('start.stopping'));
  const stopped = application.stop().then(() => true);
  const inTime = await Promise.race([stopped, wait(patience, false, { ref: false })]);
  // What still hangs will lose its database now, and may complain of that as it likes.
  if (!inTime) process.on('uncaughtException', () => {});
}

function known(
  database: EmbeddedDatabase | null,
  port: number,
  dataDir: string,
): Parameters<typeof readConfiguration>[1] {
  if (database === null) return { port };
  return {
    port,
    embedded: true,
    databaseUrl: database.applicationUrl,
    databaseOwnerUrl: database.url,
    secretsKey: keptSecretsKey(dataDir),
  };
}

function greet(
  { host, port, publicUrl }: Configuration,
  choice: PortChoice,
  { offersSample, setUp }: RunningApplication,
): void {
  if (choice.tag === 'free' && choice.insteadOf !== null) {
    write(say('start.otherPort', { usual: choice.insteadOf, port }));
  }
  process.stdout.write(
    [
      say('start.address', { address: `http://${addressOf(host)}:${port}` }),
      setUp === null
        ? say(offersSample ? 'start.signInSample' : 'start.signInPassword')
        : say('start.setUp', { address: `${publicUrl}/set-up#${setUp}` }),
      say('start.stop'),
      '',
    ].join('\n'),
  );
}

/** A host that means every address of this machine is no address to open. */
function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function portLine({ tag, port }: PortChoice, host: string): string {
  if (tag === 'no-such-host') return say('start.noSuchHost', { host });
  return say(tag === 'forbidden' ? 'start.portForbidden' : 'start.portBusy', { port });
}
