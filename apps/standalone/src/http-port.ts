import { createServer } from 'node:net';

/** How many ports after the usual one are tried when it is busy. */
const tries = 100;

export type PortChoice =
  | { readonly tag: 'free'; readonly port: number; readonly insteadOf: number | null }
  | { readonly tag: 'busy' | 'forbidden' | 'no-such-host'; readonly port: number };

/**
 * The port to listen on: the one given, which must be free (0: any), or the usual one and, when that is busy, the next
 * free one.
 */
export async function choosePort(host: string, given: number | null, usual: number): Promise<PortChoice> {
  if (given !== null) return tryPort(host, given);
  const first = await tryPort(host, usual);
  if (first.tag !== 'busy') return first;
  for (let port = usual + 1; port < usual + tries; port++) {
    const next = await tryPort(host, port);
    if (next.tag === 'free') return { ...next, insteadOf: usual };
  }
  return first;
}

function tryPort(host: string, port: number): Promise<PortChoice> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve({ tag: 'busy', port });
      else if (error.code === 'EACCES') resolve({ tag: 'forbidden', port });
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        resolve({ tag: 'no-such-host', port });
      else reject(error);
    });
    server.listen({ host, port, exclusive: true }, () => {
      const bound = server.address();
      const free = typeof bound === 'object' && bound !== null ? bound.port : port;
      server.close(() => resolve({ tag: 'free', port: free, insteadOf: null }));
    });
  });
}
