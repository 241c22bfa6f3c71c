import './require-node.mjs';

const { checkout } = await import('./checkout.mjs');
const { ensureBuilt } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');

endWithNpm();
await ensureBuilt('server').catch(endWith);

// npm runs us in the checkout and names the folder that the person stands in; called directly, we do the same.
process.env.INIT_CWD ??= process.cwd();
process.chdir(checkout);
const program = join(checkout, 'dist/server/apps/cli/src/main.js');
process.argv[1] = program;
process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
