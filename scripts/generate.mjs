/**
 * `npm run generate`: writes what is made from something else and committed. `--check` writes nothing and fails when one
 * of them is stale.
 */
import './require-node.mjs';

const { readFileSync, writeFileSync } = await import('node:fs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { format, resolveConfig } = await import('prettier');
const { checkout } = await import('./checkout.mjs');
const { ensureBuilt } = await import('./ensure.mjs');
const { endWith } = await import('./impossible.mjs');
const { describeInterface } = await import('./describe-interface.mjs');

await ensureBuilt('server').catch(endWith);

const made = {
  '.env.example': await envExample(),
  'docs/access.md': await accessTable(),
  'docs/openapi.json': await describeInterface(),
};
made['apps/web/src/api/schema.d.ts'] = await clientTypes(made['docs/openapi.json']);

const stale = Object.entries(made).filter(([file, text]) => standing(file) !== text);
if (!process.argv.includes('--check')) {
  for (const [file, text] of stale) writeFileSync(join(checkout, file), text);
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.map(([file]) => file).join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
}

function standing(file) {
  try {
    return readFileSync(join(checkout, file), 'utf8');
  } catch {
    return null;
  }
}

async function envExample() {
  const built = join(checkout, 'dist/server/libs/platform/src/configuration/env-example.js');
  return (await import(pathToFileURL(built).href)).envExample();
}

/** Who may do what, for people to read. */
async function accessTable() {
  const built = join(checkout, 'dist/server/libs/people/src/core/policy-table.js');
  const { policyTable } = await import(pathToFileURL(built).href);
  return format(policyTable(), { parser: 'markdown' });
}

/** The types that the web's client checks its requests and answers against. */
async function clientTypes(description) {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const source = astToString(await openapiTypescript(JSON.parse(description)));
  const file = join(checkout, 'apps/web/src/api/schema.d.ts');
  const text = `/** Made from docs/openapi.json by npm run generate. */\n\n${source}`;
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
}
