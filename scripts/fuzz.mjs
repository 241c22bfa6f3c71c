import './require-node.mjs';

const { checkout } = await import('./checkout.mjs');
const { ensureBuilt } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');

endWithNpm();
await ensureBuilt('server').catch(endWith);

process.env.INIT_CWD ??= process.cwd();
process.chdir(checkout);
const { fuzz } = await import('../bench/fuzz.mjs');
process.exitCode = await fuzz(process.argv.slice(2)).catch(endWith);
