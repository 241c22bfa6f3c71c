import './require-node.mjs';

const { ensureInstalled } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');
const { join } = await import('node:path');
const { mkdtempSync, readFileSync, rmSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { checkout } = await import('./checkout.mjs');
const { runTool } = await import('./run-tool.mjs');
const { skippedList } = await import('./skipped-list.mjs');
const { testSurroundings } = await import('./test-settings.mjs');

endWithNpm();
await ensureInstalled().catch(endWith);
process.exitCode = await test(process.argv.slice(2)).catch(endWith);

/** Runs Jest with the arguments given, says what was skipped, and ends with the line of counts. */
async function test(args) {
  const env = testSurroundings(process.env);
  const { openTestDatabase } = await import('./test-database.mjs');
  const database = env.TEST_DATABASE_URL ? null : await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'mandates-test-'));
  try {
    env.TEST_DATABASE_URL ??= database.url;
    env.TEST_SUMMARY = join(folder, 'summary.json');
    const code = await runTool(join(checkout, 'node_modules/jest/bin/jest.js'), [...args, ...reporters()], {
      nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      env,
    });
    return report(env.TEST_SUMMARY, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await database?.release();
  }
}

/** They follow the arguments given: Jest would take a path after them for one more. */
function reporters() {
  return ['--reporters=default', `--reporters=${join(checkout, 'scripts/test-reporter.mjs')}`];
}

function report(file, code) {
  let summary = { passed: 0, failed: 0, skipped: [] };
  try {
    summary = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Jest ended before it ran anything, and has said why.
  }
  const { passed, failed, skipped } = summary;
  for (const line of skippedList(skipped)) console.log(line);
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return code;
}
