import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ProblemFilter } from './problems/problem.filter.js';
import { requestValidation } from './problems/validation.js';
import { serveDescription, serveDescriptionPage } from './serve-description.js';

/** Everything is under one version but what watches over the processes. */
export const globalPrefix = { prefix: 'api/v1', options: { exclude: ['health/live', 'health/ready'] } };

/** Everything that is not a controller: headers, cookies, uploads, problems, and the pages themselves. */
export async function serve(
  app: NestFastifyApplication,
  { secure, pages, description }: ServeOptions,
): Promise<void> {
  app.setGlobalPrefix(globalPrefix.prefix, globalPrefix.options);
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // Two years, as browsers' own lists ask.
    hsts: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  keepAnswersPrivate(server);
  serveDescription(server, description);
  await app.register(cookie);
  await app.register(multipart);
  // Any folder may lie beside a checkout under that name; the pages are where their first one is.
  if (existsSync(join(pages, 'index.html'))) {
    await serveDescriptionPage(server);
    await servePages(server, pages);
  }
}

/** What the interface answers is somebody's own, unless a route says otherwise; and no page here needs a device. */
function keepAnswersPrivate(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    if (request.url.startsWith('/api/v1/') && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
  });
}

export interface ServeOptions {
  /** Whether people reach it by https. */
  readonly secure: boolean;
  /** The folder of the built pages; without it only the interface is served. */
  readonly pages: string;
  /** The file that describes the interface (OpenAPI 3.1). */
  readonly description: string;
}

async function servePages(server: FastifyInstance, pages: string): Promise<void> {
  // Loaded only where there are pages: the interface alone does not need it.
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root: pages,
    wildcard: false,
    setHeaders: (reply, path) => {
      // Built files carry their hash in the name; the page that names them does not.
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', kept);
    },
  });
  // Every address that is no file and no interface is a state of the application.
  server.get('/*', (request, reply) =>
    /^\/(?:api|assets|health)\//.test(request.url) ? reply.callNotFound() : reply.sendFile('index.html'),
  );
}
