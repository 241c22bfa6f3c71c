export { aBody, entities } from './a-body.js';
