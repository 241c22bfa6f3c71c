import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compileMessages } from './build/compile-messages.js';
import { sourceCondition } from './build/source-condition.js';

/** `vite build apps/web` writes dist/web; `--outDir DIR` another place. `vite apps/web` serves with the api on :3000. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react(), compileMessages()],
  resolve: {
    conditions: [sourceCondition, ...defaultClientConditions],
    // Messages arrive parsed, so the ICU parser stays out of what people download.
    alias: [
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    ],
  },
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2022' },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
