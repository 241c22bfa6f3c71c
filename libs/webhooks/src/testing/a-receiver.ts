import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came in. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real server on this machine that takes what is told and answers as it is told to. */
export class Receiver {
  readonly received: Received[] = [];
  /** The status of the next answers. */
  answer = 200;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  /**
   * @param misbehave answers in another way than with a status, once the request has come
   * @param tls the certificate and key of an https server
   */
  static async listen({
    host = '127.0.0.1',
    port = 0,
    misbehave,
    tls,
  }: {
    host?: string;
    port?: number;
    misbehave?: RequestListener;
    tls?: { cert: string; key: string };
  } = {}): Promise<Receiver> {
    const server = tls === undefined ? createServer() : createHttpsServer(tls);
    server.listen(port, host);
    await once(server, 'listening');
    const bound = (server.address() as AddressInfo).port;
    const receiver = new Receiver(server, `${tls === undefined ? 'http' : 'https'}://${host}:${bound}`);
    server.on('request', (request, response) => {
      void text(request).then((body) => {
        receiver.received.push({ headers: request.headers, body });
        if (misbehave !== undefined) return misbehave(request, response);
        response.statusCode = receiver.answer;
        response.end();
      });
    });
    return receiver;
  }

  get port(): number {
    return Number(new URL(this.origin).port);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
