import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createCluster, databaseName, setPassword } from './create-cluster.js';
import { readPrivate, writePrivately, type DataFolder } from './data-folder.js';
import { findEngine } from './engine.js';
import { clearStalePidFile, findPostmaster, type Postmaster } from './find-postmaster.js';
import { applicationRole, makeApplicationRole } from './make-application-role.js';
import { probeServer } from './probe-server.js';
import { serverUser } from './server-user.js';
import { startPostmaster } from './start-postmaster.js';
import { stopPostmaster } from './stop-postmaster.js';

/** What DATA_DIR keeps from start to start. */
interface Access {
  readonly password: string;
  /** Of the role that runs the program; absent in a folder that an earlier version made. */
  readonly applicationPassword?: string;
  readonly port?: number;
}

/** What DATA_DIR/run.json says of the server that runs. */
interface Running extends Postmaster {
  readonly url: string;
  readonly startedAt: string;
}

/** A server that starts or recovers is waited for this long, in ms, before it counts as stuck. */
const patience = 60_000;

/**
 * Sees to it that the server of this folder runs and takes our password. To be called under the folder's lock.
 */
export async function bringUp(
  folder: DataFolder,
  log: (line: string) => void,
): Promise<{ url: string; applicationUrl: string; startedHere: boolean }> {
  const access = readPrivate<Access>(folder.access);
  const found = access && (await findServing(folder, access.password));
  if (found) {
    const url = describe(folder, access, found);
    return { url, applicationUrl: await letApplicationIn(folder, url), startedHere: false };
  }

  const stray = findPostmaster(folder.cluster);
  if (stray !== null) {
    log('Stopping a database server that was left behind and does not answer …');
    await stopPostmaster(folder.cluster, stray.pid);
  }
  const url = await start(folder, access, log);
  return { url, applicationUrl: await letApplicationIn(folder, url), startedHere: true };
}

/** Sees to it that the role that runs the program is there with the password of this folder. @returns its address */
async function letApplicationIn(folder: DataFolder, ownerUrl: string): Promise<string> {
  const access = readPrivate<Access>(folder.access)!;
  const password = access.applicationPassword ?? randomBytes(24).toString('base64url');
  const url = new URL(ownerUrl);
  url.username = applicationRole;
  url.password = password;
  if (access.applicationPassword !== undefined && (await probeServer(url.href)) === 'ready') return url.href;
  await makeApplicationRole(ownerUrl, password);
  writePrivately(folder.access, { ...access, applicationPassword: password } satisfies Access);
  return url.href;
}

/** The running server once it answers; null when none runs, or one that does not know our password. */
async function findServing({ cluster }: DataFolder, password: string): Promise<Postmaster | null> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const postmaster = findPostmaster(cluster);
    if (postmaster === null) return null;
    const answer = await probeServer(urlOf(password, postmaster.port));
    if (answer !== 'not-yet') return answer === 'ready' ? postmaster : null;
    await pause(50);
  }
  return null;
}

async function start(folder: DataFolder, kept: Access | null, log: (line: string) => void): Promise<string> {
  const user = serverUser(folder.cluster);
  const engine = findEngine(folder, user);
  const access = kept ?? { password: randomBytes(24).toString('base64url') };
  const urlAt = (port: number) => urlOf(access.password, port);
  clearStalePidFile(folder.cluster);
  if (!existsSync(folder.cluster)) {
    log('Making the database, for the first start …');
    await createCluster(folder, engine, user, access.password);
  } else if (kept === null) {
    await setPassword(folder, engine, user, access.password);
  }
  let postmaster = await startPostmaster(folder, engine, user, urlAt, access.port);
  if ((await probeServer(urlAt(postmaster.port))) === 'unknown-password') {
    // The data was put here from elsewhere, with a password that we do not have.
    await stopPostmaster(folder.cluster, postmaster.pid);
    await setPassword(folder, engine, user, access.password);
    postmaster = await startPostmaster(folder, engine, user, urlAt, access.port);
  }
  return describe(folder, access, postmaster);
}

/** Writes down how the server is reached, and answers its address. */
function describe(folder: DataFolder, access: Access, { pid, port }: Postmaster): string {
  const url = urlOf(access.password, port);
  if (access.port !== port) writePrivately(folder.access, { ...access, port });
  if (readPrivate<Running>(folder.run)?.pid !== pid) {
    writePrivately(folder.run, { pid, port, url, startedAt: new Date().toISOString() } satisfies Running);
  }
  return url;
}

function urlOf(password: string, port: number): string {
  return `postgres://${databaseName}:${password}@127.0.0.1:${port}/${databaseName}`;
}
