import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes all and shows what came. */
export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  readonly mails: ParsedMail[];
  /** Until it is told otherwise: knows no recipient, and refuses each for good. */
  knowsNobody(isSo: boolean): void;
  /** Mails that it has are not answered before this has come. */
  thinksUntil(ready: Promise<void>): void;
  stop(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  let nobody = false;
  let thinking = Promise.resolve();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, answer) =>
      nobody ? answer(Object.assign(new Error('no such mailbox here'), { responseCode: 550 })) : answer(),
    onData: (stream, _, answer) => {
      void simpleParser(stream).then(async (mail) => {
        mails.push(mail);
        await thinking;
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    knowsNobody: (isSo) => void (nobody = isSo),
    thinksUntil: (ready) => void (thinking = ready),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
