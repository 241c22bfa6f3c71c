export { aRequest, dueAt } from './builders.js';
