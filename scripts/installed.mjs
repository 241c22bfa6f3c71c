import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cache, checkout } from './checkout.mjs';
import { contentHash } from './content-hash.mjs';
import { Impossible } from './impossible.mjs';
import { runTool } from './run-tool.mjs';
import { say } from './say.mjs';

const stamp = join(cache, 'installed');
/** npm's own note of what it put into node_modules, written anew whenever it changes something there. */
const note = join(checkout, 'node_modules', '.package-lock.json');

/** Whether node_modules is fit for package-lock.json, by our stamp or by what npm noted. */
export function isInstalled() {
  const wanted = wantedStamp();
  if (readOr(stamp, '') === wanted) return true;
  const noted = JSON.parse(readOr(note, 'null'));
  const locked = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
  if (noted === null || missingFrom(noted.packages, locked.packages).length > 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** The packages that package-lock.json names for this platform and that are absent or of another version. */
export function missingFrom(noted, locked, { platform, arch } = process) {
  const meant = (list, value) =>
    list === undefined ||
    list.includes(value) ||
    (list.every((each) => each.startsWith('!')) && !list.includes(`!${value}`));
  return Object.keys(locked).filter((path) => {
    const { version, optional, os, cpu, libc } = locked[path];
    if (path === '' || noted[path]?.version === version) return false;
    // Of the optional ones only those made for this very platform must be here: compilers, the embedded database.
    if (optional || locked[path].peer)
      return os !== undefined && !libc && meant(os, platform) && meant(cpu, arch);
    return true;
  });
}

/** Installs what package-lock.json names, and changes nothing else in the checkout. */
export async function install() {
  say('Installing packages; the first time this takes a minute or two …');
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runTool(npm(), args);
  if (code !== 0) {
    throw new Impossible(
      'The packages could not be installed (npm says why above). Check the network and the free disk space, then try again.',
    );
  }
  writeFileSync(stamp, wantedStamp());
}

function wantedStamp() {
  const changed = statSync(note, { throwIfNoEntry: false })?.mtimeMs ?? 'never';
  const wanted = contentHash(checkout, ['package.json', 'package-lock.json']);
  return `${wanted} ${process.platform}-${process.arch} ${changed}\n`;
}

/** npm's own script: of the npm that called us, else of the one beside this Node. */
function npm() {
  const caller = process.env.npm_execpath ?? '';
  if (basename(caller) === 'npm-cli.js') return caller;
  const lib = process.platform === 'win32' ? [] : ['..', 'lib'];
  return join(dirname(process.execPath), ...lib, 'node_modules', 'npm', 'bin', 'npm-cli.js');
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
