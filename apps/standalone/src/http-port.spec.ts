import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { choosePort } from './http-port.js';

const open: Server[] = [];

afterEach(() => open.splice(0).forEach((server) => server.close()));

async function somebodyListens(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('the port of npm start', () => {
  it('is the one given when that is free, and no other when it is busy', async () => {
    const busy = await somebodyListens();
    expect(await choosePort('127.0.0.1', busy, 3000)).toEqual({ tag: 'busy', port: busy });
    open.splice(0).forEach((server) => server.close());
    expect(await choosePort('127.0.0.1', busy, 3000)).toEqual({ tag: 'free', port: busy, insteadOf: null });
  });

  it('is any free one when 0 is given', async () => {
    expect(await choosePort('127.0.0.1', 0, 3000)).toMatchObject({ tag: 'free', insteadOf: null });
  });

  it('is the next free one when none is given and the usual one is busy', async () => {
    const usual = await somebodyListens();
    const choice = await choosePort('127.0.0.1', null, usual);
    expect(choice).toMatchObject({ tag: 'free', insteadOf: usual });
    expect(choice.port).toBeGreaterThan(usual);
  });

  it('is refused for a host that is not this machine', async () => {
    expect(await choosePort('203.0.113.1', null, 3000)).toMatchObject({ tag: 'no-such-host' });
  });
});
