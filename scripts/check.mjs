/**
 * `npm run check`: everything that can be known without running the product. `npm run check -- lint types` does some of it.
 * One line a check with its time; what failed speaks in its own words below it.
 */
import './require-node.mjs';

const { spawn } = await import('node:child_process');
const { availableParallelism } = await import('node:os');
const { join } = await import('node:path');
const { checkout } = await import('./checkout.mjs');
const { ensureInstalled } = await import('./ensure.mjs');
const { endWith } = await import('./impossible.mjs');

const tool = (script, ...args) => [join('node_modules', script), ...args];

/** What the last run learned is kept aside; tsc itself decides how much of it still holds. */
const typesOf = (project) =>
  tool(
    'typescript/bin/tsc',
    '--project',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    `node_modules/.cache/tsc/${project.replaceAll('/', '-')}.tsbuildinfo`,
  );

/** The longest first, so that two cores end together. */
const checks = {
  lint: [tool('eslint/bin/eslint.js', '.')],
  types: [typesOf('tsconfig.json'), typesOf('apps/web/tsconfig.json')],
  format: [tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.')],
  architecture: [
    tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--output-type',
      'err-long',
      'apps',
      'libs',
      'test',
      'scripts',
    ),
  ],
  unused: [tool('knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors')],
  generated: [
    ['scripts/compile-mail.mjs', '--check'],
    ['scripts/generate.mjs', '--check'],
  ],
};

/** Runs one command; answers what it said if it failed, null if it had nothing to say. */
function faultOf(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) =>
      resolve(code === 0 ? null : said.trim() || `${command[0]} ended with ${code}`),
    );
  });
}

async function passes(name) {
  const began = performance.now();
  const faults = (await Promise.all(checks[name].map(faultOf))).filter((fault) => fault !== null);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(13)}${faults.length === 0 ? 'ok' : 'FAILED'}  ${seconds} s`);
  if (faults.length > 0) console.log(`\n${faults.join('\n')}\n`);
  return faults.length === 0;
}

async function allPass(names) {
  const waiting = [...names];
  const results = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      results.push(await passes(name));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results.every((passed) => passed);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(
    `There is no check named ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`,
  );
  process.exit(2);
}
await ensureInstalled().catch(endWith);
process.exitCode = (await allPass(asked.length > 0 ? asked : Object.keys(checks))) ? 0 : 1;
