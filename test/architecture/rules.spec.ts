import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const plantedTrees = join(import.meta.dirname, 'planted');

interface Cruise {
  readonly modules: readonly { source: string; dependents: readonly string[] }[];
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string; to: string }[] };
}

/** The rules run in a process of their own, as `npm run check` runs them. */
async function cruise(folder: string, ...paths: string[]): Promise<Cruise> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', ...paths],
    { cwd: folder, maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as Cruise;
}

const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: readonly { readonly name: string; readonly comment: string }[];
};
const laws = forbidden.map((rule) => rule.name);

describe('the arrows of the house', () => {
  const planted = cruise(plantedTrees, '.');

  it.each(laws)('%s fires on each of its planted violations, and no other rule does', async (law) => {
    const { modules, summary } = await planted;
    const inItsTree = (path: string) => path.startsWith(`${law}/`);
    const fired = summary.violations.filter(({ from }) => inItsTree(from));
    // In a planted tree, a file that nobody imports is there to offend.
    const offenders = modules.filter(
      ({ source, dependents }) => inItsTree(source) && dependents.length === 0,
    );

    expect(new Set(fired.map(({ rule }) => rule.name))).toEqual(new Set([law]));
    expect(fired.map(({ from }) => from)).toEqual(
      expect.arrayContaining(offenders.map(({ source }) => source)),
    );
  });

  it('has a rule for each planted tree', () => {
    expect(readdirSync(plantedTrees).sort()).toEqual([...laws].sort());
  });

  it('says why, for each rule', () => {
    expect(forbidden.filter(({ comment }) => (comment ?? '').length < 40)).toEqual([]);
  });

  it('holds in the product', async () => {
    const { summary } = await cruise(root, 'apps', 'libs', 'test');
    const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

    expect(broken).toEqual([]);
    // All files of the product are read and resolved.
  }, 180_000);
});
