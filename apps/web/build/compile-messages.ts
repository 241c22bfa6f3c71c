import { IntlMessageFormat } from 'intl-messageformat';
import { runnerImport, type Plugin } from 'vite';

const catalogueFile = /\/libs\/messages\/src\/catalogue\/[a-z]{2}\/[a-z-]+\.ts$/;

/** Parses every ICU message of the catalogue when the pages are built: browsers get syntax trees and no parser. */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    async load(id) {
      if (!catalogueFile.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, {
        configFile: false,
        logLevel: 'error',
      });
      return Object.entries(module)
        .map(([area, messages]) => `export const ${area} = ${JSON.stringify(parsed(messages))};`)
        .join('\n');
    },
  };
}

/** The same tree with each text replaced by its parsed form. A text that is not ICU fails the build. */
function parsed(messages: unknown): unknown {
  if (typeof messages === 'string') {
    return new IntlMessageFormat(messages, 'en', undefined, { captureLocation: false }).getAst();
  }
  return Object.fromEntries(Object.entries(messages as object).map(([key, value]) => [key, parsed(value)]));
}
