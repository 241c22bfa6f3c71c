export { aBody, entities } from './a-body.js';
export { groundOver } from './ground-over.js';
