import { openTestPlatform, type TestPlatform } from '#platform/testing';
import type { DigestSource } from '../digest-source.js';
import { Postman } from '../mail/postman.js';
import { MakeDigests } from '../make-digests.command.js';
import { SendDigest } from '../send-digest.command.js';
import { StrandedDigests } from '../stranded-digests.query.js';
import { ARegister, type Reader } from './a-register.js';

/** Sends digests as a worker process does: each sender has connections of its own. */
export interface Sender {
  /** @param source who is asked of its tasks; the register when not given */
  send(digest: string, source?: DigestSource): Promise<void>;
  stop(): void;
}

/** All that it takes from a reminder to a mail, in a real database, and ways to look at what became of it. */
export class PostOffice {
  private constructor(
    readonly platform: TestPlatform,
    readonly register: ARegister,
  ) {}

  /** Opens on the first of December 2022, at eleven in the morning in Nairobi. */
  static async open(): Promise<PostOffice> {
    const platform = await openTestPlatform('2022-12-01T08:00:00Z', []);
    return new PostOffice(platform, await ARegister.in(platform));
  }

  close(): Promise<void> {
    return this.platform.close();
  }

  /** @param smtpUrl none: mail stays in the mailbox */
  aSender(
    smtpUrl: string | null = null,
    but: { readonly smtpRate?: number; readonly silence?: number } = {},
  ): Sender {
    const { dataSource, unitOfWork } = this.platform;
    const { smtpRate = 60_000, silence } = but;
    const configuration = {
      ...this.platform.configuration,
      ...{ smtpUrl, smtpRate },
      publicUrl: 'https://mandates.example.org',
      mailFrom: 'Mandates <m@example.org>',
    };
    const postman = new Postman(configuration);
    const sendDigest = new SendDigest(dataSource, unitOfWork, configuration, postman, silence);
    return {
      send: (digest, source = this.register) => sendDigest.run(digest, source),
      stop: () => postman.onApplicationShutdown(),
    };
  }

  /** Makes the digests of now. @returns the reader's last one */
  async digestFor(reader: Reader): Promise<string> {
    await new MakeDigests(this.platform.unitOfWork).run();
    return (await this.register.digestsOf(reader)).at(-1)!.id;
  }

  /** A reader's digests, a line for each: "2022-12-01 sent". */
  async lines(reader: Reader): Promise<readonly string[]> {
    return (await this.register.digestsOf(reader)).map(({ line }) => line);
  }

  stranded(): Promise<readonly string[]> {
    return new StrandedDigests(this.platform.dataSource).ids();
  }

  /** As if the time of a lease had passed. */
  async endLease(digest: string): Promise<void> {
    await this.platform.dataSource.query(
      "UPDATE digest SET lease_until = now() - interval '1 second' WHERE id = $1",
      [digest],
    );
  }

  async stateOf(digest: string): Promise<string | undefined> {
    return (await this.digest(digest))?.state;
  }

  async failureOf(digest: string): Promise<string | null | undefined> {
    return (await this.digest(digest))?.failure;
  }

  async trailOf(digest: string): Promise<readonly string[]> {
    const rows = await this.platform.dataSource.query<{ action: string }[]>(
      "SELECT action FROM trail WHERE subject_kind = 'digest' AND subject_id = $1 ORDER BY id",
      [digest],
    );
    return rows.map(({ action }) => action);
  }

  /** What the mail server said for good of a digest, as the trail has it. */
  async refusalsOf(digest: string): Promise<readonly unknown[]> {
    const rows = await this.platform.dataSource.query<{ refusal: unknown }[]>(
      `SELECT after -> 'refusal' AS refusal FROM trail
       WHERE subject_kind = 'digest' AND subject_id = $1 AND after -> 'refusal' IS NOT NULL ORDER BY id`,
      [digest],
    );
    return rows.map(({ refusal }) => refusal);
  }

  private async digest(id: string) {
    const [row] = await this.platform.dataSource.query<{ state: string; failure: string | null }[]>(
      'SELECT state, failure FROM digest WHERE id = $1',
      [id],
    );
    return row;
  }
}
