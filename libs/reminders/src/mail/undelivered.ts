/** How nodemailer names what goes wrong before the text of a mail is on its way. */
const beforeTheText = new Set(['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE', 'EMESSAGE', 'ECONFIG']);

/** A mail was not handed over, as far as we know. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';

  /** @param mayHaveLeft the mail server may have it all the same: the connection broke before its answer came */
  constructor(
    message: string,
    readonly mayHaveLeft: boolean,
  ) {
    super(message);
  }

  /**
   * Judges what nodemailer threw. A server that answered has refused the mail, and a connection that was never made has
   * carried nothing; one that broke off may have carried everything but the yes.
   */
  static because(error: unknown): Undelivered {
    const { message, responseCode, code, syscall } = error as NodeJS.ErrnoException & {
      responseCode?: number;
    };
    const surelyNot = responseCode !== undefined || syscall === 'connect' || beforeTheText.has(code ?? '');
    return new Undelivered(message, !surelyNot);
  }
}
