export { aRequest, dueAt, undated } from './builders.js';
