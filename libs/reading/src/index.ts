/**
 * Reading: a text of a governing body goes in, what it states comes out. Pure; needs no database and no clock.
 * A grammar is data (grammar/en.ts, grammar/zh.ts); the engine is one for all languages.
 */
export type * from './due-rule.js';
export type * from './reading.js';
export { readFile, type FileResult } from './read-file.js';
export {
  readInThread,
  textInThread,
  type ThreadFailure,
  type ThreadLimits,
  type ThreadResult,
} from './thread/read-in-thread.js';
export { readLanguages } from './grammar/grammars.js';
export { read, type ReadOptions } from './read.js';
