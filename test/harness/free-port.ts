import { once } from 'node:events';
import { createServer } from 'node:net';

/** Processes that start one after another begin far apart. */
let next = 20_000 + ((process.pid * 37) % 10_000);

/** A port that nobody listens on, below those that the system lends to clients; another one at each call. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next++;
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
