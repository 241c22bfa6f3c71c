import './require-node.mjs';

const { ensureBuilt } = await import('./ensure.mjs');
const { endWithNpm } = await import('./end-with-npm.mjs');
const { endWith } = await import('./impossible.mjs');

endWithNpm();
await ensureBuilt('server', 'web').catch(endWith);
