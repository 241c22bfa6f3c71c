export type * from './due-rule.js';
export type * from './reading.js';
