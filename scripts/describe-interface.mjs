import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from './checkout.mjs';

const require = createRequire(import.meta.url);

/** The text of docs/openapi.json, from the controllers and their classes; the server must be built. */
export async function describeInterface() {
  const folder = join(checkout, 'dist', 'openapi');
  emitDescribed(folder);
  const { describeApi } = await import(pathToFileURL(join(folder, 'apps/api/src/describe-api.js')).href);
  return `${JSON.stringify(await describeApi(), null, 2)}\n`;
}

/** Compiles apps/api with Nest's plugin, which turns comments and validation into the description. */
function emitDescribed(outDir) {
  const ts = require('typescript');
  const { before } = require('@nestjs/swagger/plugin');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(checkout, 'tsconfig.server.json'),
    { outDir, sourceMap: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(String(fault.messageText));
      },
    },
  );
  const program = ts.createProgram(config.fileNames, config.options);
  const plugin = before(
    {
      classValidatorShim: true,
      introspectComments: true,
      esmCompatible: true,
      dtoFileNameSuffix: ['.request.ts', '.response.ts'],
      controllerFileNameSuffix: ['.controller.ts'],
    },
    program,
  );
  const api = join(checkout, 'apps', 'api');
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(api))) {
    program.emit(file, undefined, undefined, false, { before: [plugin] });
  }
}
