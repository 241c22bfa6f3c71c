import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { freePort } from '../harness/free-port.js';

/** What the server may do to the next mails instead of taking them. */
export const misdeeds = [
  'hangs up at the greeting',
  'hangs up in the middle of the text',
  'answers slowly',
  'wants to be asked later',
  'knows no room for the recipient now',
  'takes it and hangs up before the yes',
] as const;
export type Misdeed = (typeof misdeeds)[number];

/** A mail that the server has, whole. */
export interface Arrival {
  readonly to: string;
  readonly raw: string;
  /** When its sender began, and when the server had all of it; milliseconds of this machine's clock. */
  readonly began: number;
  readonly ended: number;
  /** Whether the sender could know. */
  readonly answered: boolean;
}

/** How long "slowly" is (ms). */
const slowly = 1_500;

/** A real mail server that takes everything, until it is told to misbehave. */
export class MailServer {
  readonly arrivals: Arrival[] = [];
  /** Addresses that it does not know and refuses for good. */
  readonly unknown = new Set<string>();
  private readonly next: Misdeed[] = [];
  private readonly began = new Map<string, number>();
  private readonly sockets = new Map<number, Socket>();
  private server: SMTPServer | null = null;

  private constructor(private readonly port: number) {}

  static async start(): Promise<MailServer> {
    const mailServer = new MailServer(await freePort());
    await mailServer.comeBack();
    return mailServer;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The next `count` mails meet with this. */
  misbehave(misdeed: Misdeed, count: number): void {
    this.next.push(...Array.from({ length: count }, () => misdeed));
    // Connections are kept open: the greeting is heard only by those who come anew.
    if (misdeed === 'hangs up at the greeting') this.hangUp();
  }

  /** What it was told to do and has not done yet is forgotten. */
  behave(): void {
    this.next.length = 0;
  }

  /** Nobody listens any more. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    this.hangUp();
    await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }

  async comeBack(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onConnect: (_, answer) =>
        this.meets('hangs up at the greeting') ? answer(replying(421, 'too many of you')) : answer(),
      onMailFrom: (_, session, answer) => {
        this.began.set(session.id, Date.now());
        answer();
      },
      onRcptTo: ({ address }, _, answer) => {
        if (this.unknown.has(address)) return answer(replying(550, 'no such mailbox here'));
        if (this.meets('knows no room for the recipient now')) return answer(replying(452, 'mailbox full'));
        answer();
      },
      onData: (stream, session, answer) => {
        if (this.meets('hangs up in the middle of the text')) {
          stream.once('data', () => this.hangUpOn(session));
          stream.resume();
          return;
        }
        const text: Buffer[] = [];
        stream.on('data', (part: Buffer) => text.push(part));
        stream.on('end', () => void this.take(Buffer.concat(text), session, answer));
      },
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      const { remotePort = 0 } = socket;
      this.sockets.set(remotePort, socket);
      socket.once('close', () => this.sockets.delete(remotePort));
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
  }

  private async take(
    text: Buffer,
    session: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ): Promise<void> {
    if (this.meets('wants to be asked later')) return answer(replying(451, 'come back later'));
    if (this.meets('answers slowly')) await pause(slowly);
    const answered = !this.meets('takes it and hangs up before the yes');
    const { envelope, id } = session;
    this.arrivals.push({
      to: envelope.rcptTo[0]!.address,
      raw: text.toString(),
      began: this.began.get(id)!,
      ended: Date.now(),
      answered,
    });
    if (answered) answer();
    else this.hangUpOn(session);
  }

  /** Whether this misdeed is the turn of whoever comes now; then it is used up. */
  private meets(misdeed: Misdeed): boolean {
    const at = this.next.indexOf(misdeed);
    if (at < 0) return false;
    this.next.splice(at, 1);
    return true;
  }

  private hangUpOn({ remotePort }: SMTPServerSession): void {
    this.sockets.get(remotePort)?.destroy();
  }

  private hangUp(): void {
    for (const socket of this.sockets.values()) socket.destroy();
  }
}

function replying(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
