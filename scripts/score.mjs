import './require-node.mjs';

const { checkout } = await import('./checkout.mjs');
const { ensureBuilt } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');

endWithNpm();
await ensureBuilt('server').catch(endWith);

process.env.INIT_CWD ??= process.cwd();
process.chdir(checkout);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(checkout, 'dist/server/apps/cli/src/score.js')).href);
