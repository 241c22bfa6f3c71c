import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import { Undelivered } from './undelivered.js';

/** A mail server that says so much, a line for each that it hears, and is silent from then on. */
async function aServerThatSays(...lines: readonly string[]): Promise<Server> {
  const server = createServer((socket: Socket) => {
    let said = 0;
    const say = () => lines[said] !== undefined && socket.write(`${lines[said++]}\r\n`);
    socket.on('error', () => undefined);
    socket.on('data', say);
    say();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('a mail that was not taken', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  /** What is made of what nodemailer says when it waits no longer than a moment. */
  const judged = async (...lines: readonly string[]) => {
    server = await aServerThatSays(...lines);
    const { port } = server.address() as AddressInfo;
    const soon = { greetingTimeout: 300, socketTimeout: 300, connectionTimeout: 300 };
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, ...soon });
    const mail = { from: 'm@example.org', to: 'amina@example.org', subject: 'x', text: 'x' };
    const error: unknown = await transport.sendMail(mail).catch((thrown: unknown) => thrown);
    transport.close();
    const { mayHaveLeft, refusal } = Undelivered.because(error);
    return { mayHaveLeft, refusal };
  };

  it('has surely not left when nobody greeted: what listens there may be no mail server at all', async () => {
    expect(await judged()).toEqual({ mayHaveLeft: false, refusal: null });
  });

  it('has surely not left when the server refused it', async () => {
    expect(await judged('220 here', '250 hello', '250 go on', '451 later')).toEqual({
      mayHaveLeft: false,
      refusal: null,
    });
  });

  it('may have left when the server fell silent over its text', async () => {
    expect(await judged('220 here', '250 hello', '250 go on', '250 go on', '354 say it')).toEqual({
      mayHaveLeft: true,
      refusal: null,
    });
  });

  it('is refused for good where the server knows no such address', async () => {
    expect(await judged('220 here', '250 hello', '250 go on', '550 unknown')).toEqual({
      mayHaveLeft: false,
      refusal: { code: 550, at: 'RCPT TO' },
    });
  });
});
