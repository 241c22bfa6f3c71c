import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout } from './checkout.mjs';
import { contentHash, filesBelow } from './content-hash.mjs';
import { Impossible } from './impossible.mjs';
import { runTool } from './run-tool.mjs';
import { say } from './say.mjs';

const dist = join(checkout, 'dist');

/** What is built: from which files, and how it is written into a folder. */
const targets = {
  server: {
    inputs: [
      'apps/api',
      'apps/cli',
      'apps/standalone',
      'apps/worker',
      'libs',
      'tsconfig.server.json',
      'tsconfig.json',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    build: buildServer,
  },
  web: {
    inputs: ['apps/web', 'libs/messages', 'tsconfig.base.json', 'package-lock.json'],
    build: buildWeb,
  },
};

const isTest = (file) => /\.(spec|int-spec)\.tsx?$|\/testing\//.test(file);

const hashOf = (target) => contentHash(checkout, targets[target].inputs, isTest);

/** Whether dist holds `target` as built from the files as they are. */
export function isBuilt(target) {
  const stamp = join(dist, target, '.stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(target);
}

/** Builds `target` aside and puts it in place when it is whole. */
export async function build(target) {
  const hash = hashOf(target);
  const aside = join(dist, `.${target}-${process.pid}`);
  const former = `${aside}-former`;
  clearLeftovers(target);
  mkdirSync(aside, { recursive: true });
  const clear = () => rmSync(aside, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    await targets[target].build(aside);
    writeFileSync(join(aside, '.stamp'), hash);
    if (existsSync(join(dist, target))) renameSync(join(dist, target), former);
    renameSync(aside, join(dist, target));
    rmSync(former, { recursive: true, force: true });
  } finally {
    process.off('exit', clear);
    clear();
  }
}

async function buildServer(folder) {
  say('Building the server …');
  // Types are `npm run check`'s matter: a start need not wait for them.
  await compile('typescript/bin/tsc', ['-p', 'tsconfig.server.json', '--noCheck', '--outDir', folder]);
  // The compiler leaves out what is no TypeScript.
  for (const file of [...filesBelow(checkout, 'libs'), ...filesBelow(checkout, 'apps/api')]) {
    if (!/^(libs|apps)\/[^/]+\/src\//.test(file) || /\.tsx?$/.test(file) || isTest(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(checkout, file), join(folder, file));
  }
}

async function buildWeb(folder) {
  say('Building the pages …');
  await compile('vite/bin/vite.js', [
    'build',
    'apps/web',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]);
}

async function compile(tool, args) {
  const code = await runTool(join(checkout, 'node_modules', tool), args);
  if (code !== 0) {
    throw new Impossible(
      'The build failed (its compiler says why above). If nothing was changed here, delete dist and node_modules and try again.',
    );
  }
}

/** What builds that were killed left behind. We hold the lock, so nobody is building now. */
function clearLeftovers(target) {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) {
    if (name.startsWith(`.${target}-`)) rmSync(join(dist, name), { recursive: true, force: true });
  }
}
