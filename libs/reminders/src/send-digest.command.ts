import { setTimeout as pause } from 'node:timers/promises';
import { Configuration, jobCatalogue, UnitOfWork, type Tx } from '#platform';
import { Injectable, Logger, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DigestSource } from './digest-source.js';
import { HeldLease, leaseLength, usualPause } from './held-lease.js';
import { Postman } from './mail/postman.js';
import { Undelivered } from './mail/undelivered.js';
import { withoutAddresses } from './mail/without-addresses.js';
import { closeDigest, leaseDigest, putDigestBack, type LeasedDigest } from './store/digest.repository.js';
import { giveLeaveToken } from './store/leave-token.repository.js';
import {
  leaveListsUntold,
  listsTakenByDigest,
  markListsTold,
  releaseListsFromDigest,
  takeListsForDigest,
} from './store/list.repository.js';
import {
  leaveNewsUntold,
  markNewsTold,
  newsTakenByDigest,
  releaseNewsFromDigest,
  takeNewsForDigest,
} from './store/news.repository.js';
import { keepMail } from './store/mail.repository.js';
import { asReader, toWrite } from './store/reader.repository.js';
import {
  leaveUnsaid,
  markSaid,
  releaseFromDigest,
  takeForDigest,
  takenByDigest,
} from './store/reminder.repository.js';
import { writeDigest, type DigestToWrite, type WrittenDigest } from './write-digest.js';
import { leaveAddress } from './leave-address.js';

const mailer = { kind: 'system', name: 'mailer' } as const;

/** How often a mail is tried before a person has to look; as often as the queue tries its job. */
const mostAttempts = jobCatalogue['send-digest'].attempts;

/** A failure of our own: it was not handed over. */
const ourOwn = { mayHaveLeft: false, refusal: null } as const;

/** How long a sender waits before it tries again to note what has left (ms). */
const noteAgain = 1_000;

/** What the database answers to what we should not have asked: asked again, it would say the same. */
const ofOurOwnMaking = /^(22|23|42)/;

/** Somebody else has the digest: this sender slept longer than its lease, and sends nothing. */
class TakenOver extends Error {
  override readonly name = 'TakenOver';
}

interface Taken {
  readonly digest: LeasedDigest;
  readonly written: DigestToWrite;
  readonly to: { readonly name: string; readonly address: string };
}

/**
 * Sends one digest: takes it for a while, checks each reminder against its task as it is now, writes it, hands it over,
 * and marks it with its reminders as sent. Called twice, or by two processes at once, it sends one mail. If a process
 * dies between the mail server's yes and the mark, the next sends it again under the same Message-ID.
 */
@Injectable()
export class SendDigest {
  private readonly logger = new Logger(SendDigest.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly postman: Postman,
    @Optional() private readonly silence = usualPause,
  ) {}

  /**
   * @param stopping tells that the process is asked to stop
   * @throws Error when the mail server did not take it: the digest waits, and the queue is to try again. One that is given
   * up throws nothing, for a job that still waited would hold up whoever tries it again by hand.
   */
  async run(digestId: string, source: DigestSource, stopping = new AbortController().signal): Promise<void> {
    const taken = await this.unitOfWork.run(mailer, (tx) => this.take(tx, digestId));
    if (taken === null) return;
    const lease = new HeldLease(this.dataSource, taken.digest, this.silence);
    try {
      const sent = await this.send(taken, source, lease).catch((error: unknown) => this.fail(taken, error));
      if (sent !== null) await this.note(taken.digest, sent, stopping);
    } finally {
      lease.release();
    }
  }

  private async take(tx: Tx, digestId: string): Promise<Taken | null> {
    const leased = await leaseDigest(tx, digestId, leaseLength);
    if (leased === null) return null;
    const { reader, ...digest } = leased;
    const to = asReader(reader);
    // A mail that may have left already is sent again as it was, or a mail program would hide what was added.
    const taken = digest.surelyUnsent
      ? {
          reminders: await takeForDigest(tx, digest),
          lists: await takeListsForDigest(tx, digest),
          news: await takeNewsForDigest(tx, digest),
        }
      : {
          reminders: await takenByDigest(tx, digest.id),
          lists: await listsTakenByDigest(tx, digest.id),
          news: await newsTakenByDigest(tx, digest.id),
        };
    tx.record({
      action: 'digest.taken',
      subject: { kind: 'digest', id: digest.id },
      after: { attempts: digest.attempts },
    });
    const written = await toWrite(tx, { id: digest.id, onDate: digest.onDate, ...to }, taken);
    return { digest, written: { ...written, leaveUrl: await this.wayOut(tx, taken) }, to };
  }

  /** The address by which the reader leaves what the mail holds of lists for members and of news; null without any. */
  private async wayOut(
    tx: Tx,
    { lists, news }: Pick<DigestToWrite, 'lists' | 'news'>,
  ): Promise<string | null> {
    const toLeave = lists.filter(({ kind }) => kind === 'members-list');
    const person = news[0]?.person ?? toLeave[0]?.person;
    if (person === undefined) return null;
    // A list that comes in somebody else's place is left by them alone.
    const own = toLeave.filter((list) => list.person === person);
    const bodies = [...new Set(own.map(({ body }) => body))];
    const token = await giveLeaveToken(tx, person, { bodies, following: news.length > 0 });
    return leaveAddress(this.configuration.publicUrl, token);
  }

  private async send({ written, to }: Taken, source: DigestSource, lease: HeldLease): Promise<WrittenDigest> {
    const sent = await writeDigest(written, source, this.configuration.publicUrl);
    if (sent.mail === null) return sent;
    await this.postman.deliver(sent.mail, to, async () => {
      if (!(await lease.isOurs())) throw new TakenOver('somebody else sends it');
    });
    return sent;
  }

  /** @returns null when there is nothing more to do @throws Error for the queue to try again */
  private async fail(taken: Taken, error: unknown): Promise<null> {
    const { digest } = taken;
    if (error instanceof TakenOver) {
      this.logger.warn(`digest ${digest.id} is left to who took it over`);
      return null;
    }
    const failure = sayFailure(error);
    if (await this.unitOfWork.run(mailer, (tx) => putBack(tx, digest, failure, error))) {
      this.logger.error(`digest ${digest.id} is given up: ${failure}`);
      return null;
    }
    throw new Error(`digest ${digest.id}: ${failure}`, { cause: error });
  }

  /**
   * The mail has left, and that must not be forgotten as long as this process lives, however long the database is away or
   * others hold its rows: what nobody noted is sent again. When it dies before, the next try is the known double.
   */
  private async note(digest: LeasedDigest, sent: WrittenDigest, stopping: AbortSignal): Promise<void> {
    for (;;) {
      try {
        return await this.unitOfWork.run(mailer, (tx) => this.close(tx, digest, sent));
      } catch (error) {
        const { code, message } = error as Error & { code?: string };
        if (stopping.aborted || ofOurOwnMaking.test(code ?? '')) throw error;
        this.logger.warn(`digest ${digest.id} has left, and that is not noted yet: ${message}`);
        await pause(noteAgain);
      }
    }
  }

  private async close(
    tx: Tx,
    digest: LeasedDigest,
    { tasks, lists, news, mail }: WrittenDigest,
  ): Promise<void> {
    const closed = await closeDigest(
      tx,
      digest.id,
      mail === null ? nothingLeftToSay(digest) : { state: 'sent', messageId: mail.messageId },
    );
    if (!closed) return;
    await markSaid(tx, digest.id, tasks.said);
    await leaveUnsaid(tx, tasks.unsaid);
    await markListsTold(tx, digest.id, lists.said);
    await leaveListsUntold(tx, lists.unsaid);
    await markNewsTold(tx, digest.id, news.said);
    await leaveNewsUntold(tx, news.unsaid);
    if (mail !== null) await keepMail(tx, digest, mail, this.postman.via);
    const said = tasks.said.length + lists.said.length + news.said.length;
    const unsaid = tasks.unsaid.length + lists.unsaid.length + news.unsaid.length;
    tx.record({
      action: mail === null ? 'digest.found-empty' : 'digest.sent',
      subject: { kind: 'digest', id: digest.id },
      after: { said, unsaid, via: this.postman.via, attempts: digest.attempts },
    });
  }
}

/**
 * For the next try, or for a person to look at: at once when the server refused this mail for good. What may have left
 * stays taken until the lease runs out. @returns whether it is given up
 */
async function putBack(tx: Tx, digest: LeasedDigest, failure: string, error: unknown): Promise<boolean> {
  const { mayHaveLeft, refusal } = error instanceof Undelivered ? error : ourOwn;
  const givenUp = refusal !== null || digest.attempts >= mostAttempts;
  // What left perhaps at an earlier try has not come back by this one's failure.
  const forNext = mayHaveLeft ? 'leased' : digest.surelyUnsent ? 'queued' : 'doubtful';
  if (!(await putDigestBack(tx, digest, givenUp ? 'failed' : forNext, failure))) return false;
  if (givenUp) {
    await releaseFromDigest(tx, digest.id);
    await releaseListsFromDigest(tx, digest.id);
    await releaseNewsFromDigest(tx, digest.id);
  }
  tx.record({
    action: givenUp ? 'digest.failed' : 'digest.put-back',
    subject: { kind: 'digest', id: digest.id },
    after: { attempts: digest.attempts, failure, ...(refusal === null ? {} : { refusal }) },
  });
  return givenUp;
}

/** What may have left counts as sent: an empty digest is filled again, and its mail would come under the same Message-ID. */
function nothingLeftToSay({ surelyUnsent }: LeasedDigest) {
  return surelyUnsent ? ({ state: 'empty' } as const) : ({ state: 'sent', messageId: null } as const);
}

/** What went wrong, without the address: it stands with the person alone. */
function sayFailure(error: unknown): string {
  return withoutAddresses(error instanceof Error ? error.message : String(error)).slice(0, 500);
}
