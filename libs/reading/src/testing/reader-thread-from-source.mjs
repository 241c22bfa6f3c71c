import { register } from 'node:module';

/** What a reader's thread runs where nothing is built (Jest): the same program, loaded from its TypeScript. */
register('./typescript-hooks.mjs', import.meta.url);
await import('../thread/reader-thread.ts');
