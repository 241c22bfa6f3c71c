import './require-node.mjs';

const { ensureBuilt } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');

endWithNpm();
const asked = process.argv.slice(2);
await ensureBuilt(...(asked.length > 0 ? asked : ['server', 'web'])).catch(endWith);
