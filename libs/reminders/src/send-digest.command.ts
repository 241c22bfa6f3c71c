import { isSpokenLanguage, type SpokenLanguage } from '#messages';
import { Configuration, jobCatalogue, UnitOfWork, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { gatherDigest, type GatheredDigest } from './core/gather-digest.js';
import type { StandingReminder } from './core/reminder.js';
import type { DigestSource } from './digest-source.js';
import { composeDigest, type ComposedMail } from './mail/compose-digest.js';
import { Postman } from './mail/postman.js';
import { Undelivered } from './mail/undelivered.js';
import { closeDigest, leaseDigest, putDigestBack, type LeasedDigest } from './store/digest.repository.js';
import { keepMail } from './store/mail.repository.js';
import {
  leaveUnsaid,
  markSaid,
  releaseFromDigest,
  takeForDigest,
  takenByDigest,
} from './store/reminder.repository.js';

const mailer = { kind: 'system', name: 'mailer' } as const;

/** Longer than any mail takes that is not lost: the postman's timeouts, one after the other (s). */
const leaseLength = 900;

/** How often a mail is tried before a person has to look; as often as the queue tries its job. */
const mostAttempts = jobCatalogue['send-digest'].attempts;

/** A failure of our own: it was not handed over. */
const ourOwn = { mayHaveLeft: false, refusal: null } as const;

interface Sent {
  readonly gathered: GatheredDigest;
  /** Null when there was nothing to say. */
  readonly mail: ComposedMail | null;
}

interface Taken {
  readonly digest: LeasedDigest;
  readonly reminders: readonly StandingReminder[];
  readonly to: { readonly name: string; readonly address: string; readonly lang: SpokenLanguage };
}

/**
 * Sends one digest: takes it for a while, checks each reminder against its task as it is now, writes it, hands it over,
 * and marks it with its reminders as sent. Called twice, or by two processes at once, it sends one mail. If a process
 * dies between the mail server's yes and the mark, the next sends it again under the same Message-ID.
 */
@Injectable()
export class SendDigest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly postman: Postman,
  ) {}

  /** @throws Error when the mail server did not take it: the digest waits, and the queue is to try again */
  async run(digestId: string, source: DigestSource): Promise<void> {
    const taken = await this.unitOfWork.run(mailer, (tx) => take(tx, digestId));
    if (taken === null) return;
    const { digest } = taken;
    const sent = await this.send(taken, source).catch(async (error: unknown) => {
      const failure = sayFailure(error, taken);
      await this.unitOfWork.run(mailer, (tx) => putBack(tx, digest, failure, error));
      throw new Error(`digest ${digestId}: ${failure}`, { cause: error });
    });
    // Not put back when this fails: the mail has left. The lease runs out, and the next try is its known double.
    await this.unitOfWork.run(mailer, (tx) => this.close(tx, digest, sent));
  }

  private async send({ digest, reminders, to }: Taken, source: DigestSource): Promise<Sent> {
    const tasks = [...new Set(reminders.map(({ task }) => task))];
    const gathered = gatherDigest(reminders, await source.itemsFor(tasks, to.lang), digest.onDate);
    if (gathered.entries.length === 0) return { gathered, mail: null };
    const mail = composeDigest(digest, gathered.entries, to.lang, this.configuration.publicUrl);
    await this.postman.deliver(mail, to);
    return { gathered, mail };
  }

  private async close(tx: Tx, digest: LeasedDigest, { gathered, mail }: Sent): Promise<void> {
    const closed = await closeDigest(
      tx,
      digest.id,
      mail === null ? nothingLeftToSay(digest) : { state: 'sent', messageId: mail.messageId },
    );
    if (!closed) return;
    const { said, unsaid } = gathered;
    await markSaid(tx, digest.id, said);
    await leaveUnsaid(tx, unsaid);
    if (mail !== null) await keepMail(tx, digest, mail, this.postman.via);
    tx.record({
      action: mail === null ? 'digest.found-empty' : 'digest.sent',
      subject: { kind: 'digest', id: digest.id },
      after: { said: said.length, unsaid: unsaid.length, via: this.postman.via, attempts: digest.attempts },
    });
  }
}

async function take(tx: Tx, digestId: string): Promise<Taken | null> {
  const digest = await leaseDigest(tx, digestId, leaseLength);
  if (digest === null) return null;
  // A mail that may have left already is sent again as it was, or a mail program would hide what was added.
  if (digest.surelyUnsent) await takeForDigest(tx, digest);
  tx.record({
    action: 'digest.taken',
    subject: { kind: 'digest', id: digest.id },
    after: { attempts: digest.attempts },
  });
  const [person] = await tx.query<{ name: string; address: string; lang: string }>(
    'SELECT name, email AS address, lang FROM person WHERE id = $1',
    [digest.person],
  );
  if (person === undefined) throw new Error(`digest ${digestId} has no person`);
  return {
    digest,
    reminders: await takenByDigest(tx, digest.id),
    to: { ...person, lang: isSpokenLanguage(person.lang) ? person.lang : 'en' },
  };
}

/**
 * For the next try, or for a person to look at: at once when the server refused this mail for good. What may have left
 * stays taken until the lease runs out.
 */
async function putBack(tx: Tx, digest: LeasedDigest, failure: string, error: unknown): Promise<void> {
  const { mayHaveLeft, refusal } = error instanceof Undelivered ? error : ourOwn;
  const givenUp = refusal !== null || digest.attempts >= mostAttempts;
  // What left perhaps at an earlier try has not come back by this one's failure.
  const forNext = mayHaveLeft ? 'leased' : digest.surelyUnsent ? 'queued' : 'doubtful';
  if (!(await putDigestBack(tx, digest, givenUp ? 'failed' : forNext, failure))) return;
  if (givenUp) await releaseFromDigest(tx, digest.id);
  tx.record({
    action: givenUp ? 'digest.failed' : 'digest.put-back',
    subject: { kind: 'digest', id: digest.id },
    after: { attempts: digest.attempts, failure, ...(refusal === null ? {} : { refusal }) },
  });
}

/** What may have left counts as sent: an empty digest is filled again, and its mail would come under the same Message-ID. */
function nothingLeftToSay({ surelyUnsent }: LeasedDigest) {
  return surelyUnsent ? ({ state: 'empty' } as const) : ({ state: 'sent', messageId: null } as const);
}

/** What went wrong, without the address: it stands with the person alone. */
function sayFailure(error: unknown, { to }: Taken): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(to.address, '(their address)').slice(0, 500);
}
