import type { RequestListener } from 'node:http';
import { readConfiguration } from '#platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import { hooksExample, Receiver } from '../testing/index.js';
import { HookNetwork } from './hook-network.js';
import { PostDelivery } from './post-delivery.js';
import { isPublicAddress } from './public-address.js';

const headers = { 'webhook-id': '1' };

/** A network in which a test says what names lead to and where one may go. */
class TestNetwork extends HookNetwork {
  override readonly patience = 400;
  override readonly authorities = [hooksExample.cert];
  readonly asked: string[] = [];

  constructor(
    private readonly answers: readonly (readonly string[])[] = [['127.0.0.1']],
    private readonly may: (address: string) => boolean = (address) => address.startsWith('127.'),
  ) {
    super(readConfiguration({ DATABASE_URL: 'postgres://db.example/x', WEBHOOKS_LOOPBACK: 'on' }));
  }

  override resolve(host: string): Promise<readonly string[]> {
    this.asked.push(host);
    return Promise.resolve(this.answers[Math.min(this.asked.length, this.answers.length) - 1]!);
  }

  override allows(address: string): boolean {
    return this.may(address);
  }
}

const open: Receiver[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((receiver) => receiver.close()));
});
async function listening(how: Parameters<typeof Receiver.listen>[0] = {}): Promise<Receiver> {
  const receiver = await Receiver.listen(how);
  open.push(receiver);
  return receiver;
}
const post = (network: HookNetwork, address: string) =>
  new PostDelivery(network).run(address, headers, '{"a":1}');

describe('posting to an address that somebody typed in', () => {
  it('brings the payload byte by byte, with its headers and no cookie', async () => {
    const receiver = await listening();
    expect(await post(new TestNetwork(), `${receiver.origin}/in?x=1`)).toEqual({
      tag: 'answered',
      status: 200,
    });
    expect(receiver.received).toEqual([
      {
        body: '{"a":1}',
        headers: {
          host: `127.0.0.1:${receiver.port}`,
          'webhook-id': '1',
          'content-type': 'application/json; charset=utf-8',
          'content-length': '7',
          'user-agent': 'mandate-tracker',
          connection: 'close',
        },
      },
    ]);
  });

  it('goes by https to the name, with a certificate that is looked at', async () => {
    const receiver = await listening({ tls: hooksExample });
    const { port } = receiver;
    expect(await post(new TestNetwork(), `https://hooks.example:${port}/`)).toEqual({
      tag: 'answered',
      status: 200,
    });
    // Trusted, but for another name; and for this name, but by nobody.
    expect(await post(new TestNetwork(), `https://other.example:${port}/`)).toEqual({
      tag: 'failed',
      why: 'tls',
    });
    const world = Object.assign(new TestNetwork(), { authorities: [] });
    expect(await post(world, `https://hooks.example:${port}/`)).toEqual({ tag: 'failed', why: 'tls' });
    expect(receiver.received).toHaveLength(1);
  });

  it('connects to the address that it looked at, though the name leads elsewhere a moment later', async () => {
    const outside = await listening({ host: '127.0.0.2' });
    const inside = await listening({ host: '127.0.0.1', port: outside.port });
    const rebound = new TestNetwork([['127.0.0.2'], ['127.0.0.1']], (address) => address === '127.0.0.2');
    expect(await post(rebound, `http://hooks.example:${outside.port}/`)).toEqual({
      tag: 'answered',
      status: 200,
    });
    expect([outside.received.length, inside.received.length]).toEqual([1, 0]);
    expect(rebound.asked).toEqual(['hooks.example']);
    // At the next try the name leads inside, and that is where it ends.
    expect(await post(rebound, `http://hooks.example:${outside.port}/`)).toEqual({
      tag: 'failed',
      why: 'refused-address',
    });
    expect(inside.received).toEqual([]);
  });

  it.each([
    ['leads to this machine', ['127.0.0.1']],
    ['leads there among others', ['93.184.215.14', '127.0.0.1']],
    ['leads there in IPv6', ['::ffff:127.0.0.1']],
    ['leads to where clouds keep their secrets', ['169.254.169.254']],
    ['leads nowhere', []],
  ])('does not connect when a name %s', async (_, addresses) => {
    const inside = await listening();
    const network = new TestNetwork([addresses], isPublicAddress);
    expect(await post(network, `http://hooks.example:${inside.port}/`)).toEqual({
      tag: 'failed',
      why: 'refused-address',
    });
    expect(inside.received).toEqual([]);
  });

  it('follows no redirect', async () => {
    const inside = await listening();
    const astray: RequestListener = (_, response) =>
      response.writeHead(307, { location: `${inside.origin}/secrets` }).end();
    const receiver = await listening({ misbehave: astray });
    expect(await post(new TestNetwork(), receiver.origin)).toEqual({ tag: 'answered', status: 307 });
    expect(inside.received).toEqual([]);
  });

  it.each<[string, RequestListener, object]>([
    ['says nothing', () => undefined, { tag: 'failed', why: 'timeout' }],
    ['hangs up', (request) => request.socket.destroy(), { tag: 'failed', why: 'unreachable' }],
    [
      'begins its headers and does not end them',
      (request) => void request.socket.write('HTTP/1.1 200 OK\r\nx: '),
      { tag: 'failed', why: 'timeout' },
    ],
    [
      'sends headers without end',
      (request) => void request.socket.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}`),
      { tag: 'failed', why: 'unreachable' },
    ],
    [
      'answers with something else than HTTP',
      (request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
      { tag: 'failed', why: 'unreachable' },
    ],
    [
      'sends a body without end, of which nothing is read',
      (_, response) => {
        response.writeHead(200);
        const more = () => void (response.destroyed || response.write('a'.repeat(65_536), more));
        more();
      },
      { tag: 'answered', status: 200 },
    ],
  ])('is not held up by one that %s', async (_, misbehave, became) => {
    const receiver = await listening({ misbehave });
    expect(await post(new TestNetwork(), receiver.origin)).toEqual(became);
  });

  it('is not held up by a name that is never found', async () => {
    const network = new TestNetwork();
    network.resolve = () => new Promise(() => undefined);
    expect(await post(network, 'http://hooks.example:8443/')).toEqual({ tag: 'failed', why: 'timeout' });
  });

  it('says when nobody is there', async () => {
    const receiver = await Receiver.listen();
    await receiver.close();
    expect(await post(new TestNetwork(), receiver.origin)).toEqual({ tag: 'failed', why: 'unreachable' });
  });
});
