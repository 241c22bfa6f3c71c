import './require-node.mjs';

const { checkout } = await import('./checkout.mjs');
const { ensureBuilt } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');

endWithNpm();
await ensureBuilt('server', 'web').catch(endWith);

process.chdir(checkout);
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(checkout, 'dist/server/apps/standalone/src/main.js')).href);
