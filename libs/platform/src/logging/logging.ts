import type { Params } from 'nestjs-pino';
import type { Configuration } from '../configuration/configuration.js';

/**
 * One line of JSON for each event on standard error. Who asked is told by the trail, not by the log: no cookie, no token,
 * no address and no query (it may hold what somebody looked for) is written.
 */
export function logging({ logLevel }: Pick<Configuration, 'logLevel'>): Params {
  return {
    pinoHttp: [
      {
        level: logLevel,
        autoLogging: { ignore: (request) => !wholeAddress(request).startsWith('/api/') },
        customLogLevel: (_request, response, error) =>
          error !== undefined || response.statusCode >= 500 ? 'error' : 'debug',
        serializers: {
          req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
            id,
            method,
            // The address of a calendar feed is a secret, and so is the way out of a list.
            path: url.split('?')[0]?.replace(/(\/(?:feeds|leave)\/).+/, '$1…'),
          }),
          res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        },
      },
      process.stderr,
    ],
  };
}

/** What was asked for: on its way through the server, `url` is cut. */
function wholeAddress(request: { readonly url?: string; readonly originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? '';
}
