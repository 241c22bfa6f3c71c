import { request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** The body as JSON. */
  readonly json: Record<string, unknown>;
  /** Each cookie as it was set: "name=value; Path=/; …". */
  readonly cookies: readonly string[];
}

/**
 * Asks a server that listens at this machine, with exactly these headers: a browser's own (Host, Origin) can be said, and
 * none is added. Fastify's inject() does not load in Jest on Node 20.
 * @example await askServer(port, 'POST /api/v1/sign-in', {}, { email, password })
 */
export function askServer(
  port: number,
  line: `${string} ${string}`,
  headers: Readonly<Record<string, string>> = {},
  payload?: object,
): Promise<Reply> {
  const [method, path] = line.split(' ');
  const content = payload === undefined ? undefined : JSON.stringify(payload);
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      agent: false,
      headers: { ...headers, ...(content === undefined ? {} : { 'content-type': 'application/json' }) },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      text(response).then((body) => {
        const { statusCode = 0, headers: answered } = response;
        const parsed = body.startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : {};
        resolve({
          status: statusCode,
          headers: answered,
          body,
          json: parsed,
          cookies: answered['set-cookie'] ?? [],
        });
      }, reject);
    });
    asked.end(content);
  });
}
