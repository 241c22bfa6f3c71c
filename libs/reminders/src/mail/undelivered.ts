/** How nodemailer names what goes wrong before the text of a mail is on its way. */
const beforeTheText = new Set(['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE', 'EMESSAGE', 'ECONFIG']);

/** For what nodemailer waited in vain before a server had said that it is one. */
const beforeTheServer = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);

/** Where a server refuses one mail: its address, or the mail itself. Before that it refuses us, not the mail. */
const ofTheMail = new Set(['RCPT TO', 'DATA']);

/** What a server said for good (5xx) of one mail: this address does not exist, this mail is not taken. */
export interface Refusal {
  /** The reply of the server, 500 to 599. */
  readonly code: number;
  readonly at: 'RCPT TO' | 'DATA';
}

/** A mail was not handed over, as far as we know. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';

  /**
   * @param mayHaveLeft the mail server may have it all the same: the connection broke before its answer came
   * @param refusal trying again would change nothing; null where it may
   */
  constructor(
    message: string,
    readonly mayHaveLeft: boolean,
    readonly refusal: Refusal | null,
  ) {
    super(message);
  }

  /**
   * Judges what nodemailer threw. A server that answered has refused the mail, and a connection that was never made has
   * carried nothing; one that broke off may have carried everything but the yes.
   */
  static because(error: unknown): Undelivered {
    const { message, responseCode, code, syscall, command, timeoutType } = error as NodeJS.ErrnoException & {
      responseCode?: number;
      command?: string;
      timeoutType?: string;
    };
    const surelyNot =
      responseCode !== undefined ||
      syscall === 'connect' ||
      beforeTheServer.has(timeoutType ?? '') ||
      beforeTheText.has(code ?? '');
    return new Undelivered(message, !surelyNot, refusalOf(responseCode, command));
  }
}

function refusalOf(code: number | undefined, command: string | undefined): Refusal | null {
  if (code === undefined || code < 500 || command === undefined || !ofTheMail.has(command)) return null;
  return { code, at: command as Refusal['at'] };
}
