/**
 * `npm run check`: everything that can be known without running the product. `npm run check -- lint types` runs some of it.
 * One line a check with its time; what failed speaks in its own words below.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the last run learned is kept aside; tsc itself decides what of it still holds. */
const types = (project) => [
  'typescript/bin/tsc',
  '-p',
  project,
  '--incremental',
  '--tsBuildInfoFile',
  `node_modules/.cache/tsc/${project.replaceAll('/', '-')}.tsbuildinfo`,
];

/** The longest first, so that two cores finish together. */
const checks = {
  lint: [['eslint/bin/eslint.js', '.']],
  types: [types('tsconfig.json'), types('apps/web/tsconfig.json')],
  format: [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  architecture: [
    [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--output-type',
      'err-long',
      'apps',
      'libs',
      'test',
      'scripts',
    ],
  ],
  unused: [['knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors']],
};

/** Runs one tool; resolves to what it said when it failed, to null when it had nothing to say. */
function run([tool, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : said.trim() || `${tool} ended with ${code}`));
  });
}

async function check(name) {
  const began = performance.now();
  const faults = [];
  for (const command of checks[name]) {
    const fault = await run(command);
    if (fault !== null) faults.push(fault);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(12)} ${faults.length === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s`);
  if (faults.length > 0) console.log(`\n${faults.join('\n')}\n`);
  return faults.length === 0;
}

async function checkAll(names) {
  const waiting = [...names];
  let passed = true;
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      passed = (await check(name)) && passed;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return passed;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(
    `There is no check named ${unknown.join(', ')}. There are ${Object.keys(checks).join(', ')}.`,
  );
  process.exit(2);
}
await ensureInstalled();
process.exitCode = (await checkAll(asked.length > 0 ? asked : Object.keys(checks))) ? 0 : 1;
