import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationsFolder, type Configuration } from '#platform';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { oneKeyInAddress } from './calendar/session-key-address.js';
import { refuseAddress, refuseUnreadable } from './problems/refuse-unreadable.js';
import { serve } from './serve.js';

/** The built pages stand beside the built server: dist/server/apps/api/src and dist/web. */
const pages = fileURLToPath(new URL('../../../../web', import.meta.url));

/** Written by `npm run generate`, at the root of the checkout. */
const description = join(dirname(migrationsFolder()), 'docs', 'openapi.json');

/** Who sends a request slower than this holds a connection for nothing: 50 MB at 170 kB/s (ms). */
const longestRequest = 300_000;

/** The application ready to listen, or to be asked by a test without a port. */
export async function createApi(
  configuration: Configuration,
  root: DynamicModule,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    requestTimeout: longestRequest,
    // Without one, what a header says of where a request comes from is believed from nobody.
    trustProxy: configuration.trustedProxies.length > 0 ? [...configuration.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuseAddress,
    rewriteUrl: ({ url = '/' }) => oneKeyInAddress(url),
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await serve(app, { secure: configuration.publicUrl.startsWith('https:'), pages, description });
  return app;
}
