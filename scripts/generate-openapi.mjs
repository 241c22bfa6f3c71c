/** Writes docs/openapi.json, the description of the HTTP interface, from the controllers and their classes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from './checkout.mjs';
import { ensureBuilt } from './ensure.mjs';
import { endWith } from './impossible.mjs';

await ensureBuilt('server').catch(endWith);

const require = createRequire(import.meta.url);
const folder = join(checkout, 'dist', 'openapi');
emitDescribed(folder);
const { describeApi } = await import(pathToFileURL(join(folder, 'apps/api/src/describe-api.js')).href);
const description = await describeApi();
mkdirSync(join(checkout, 'docs'), { recursive: true });
writeFileSync(join(checkout, 'docs', 'openapi.json'), `${JSON.stringify(description, null, 2)}\n`);

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
