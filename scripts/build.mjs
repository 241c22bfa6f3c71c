import './require-node.mjs';

const { ensureBuilt } = await import('./ensure.mjs');
const { endWith } = await import('./impossible.mjs');

await ensureBuilt('server', 'web').catch(endWith);
