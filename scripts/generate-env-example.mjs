/** Writes .env.example from the settings. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from './checkout.mjs';
import { ensureBuilt } from './ensure.mjs';
import { endWith } from './impossible.mjs';

await ensureBuilt('server').catch(endWith);
const settings = join(checkout, 'dist/server/libs/platform/src/configuration/env-example.js');
const { envExample } = await import(pathToFileURL(settings).href);
writeFileSync(join(checkout, '.env.example'), envExample());
