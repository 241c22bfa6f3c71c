import { Clock, jobCatalogue, SecretBox, UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { secretOf } from './secret-of.js';
import { PostDelivery, type Posted } from './send/post-delivery.js';
import { signedHeaders } from './send/sign-delivery.js';
import { giveUp, noteTry, takeDelivery, type TakenDelivery } from './store/delivery.repository.js';
import { giveUpWaiting, markGone } from './store/hook.repository.js';

/** Longer than a try takes (s). */
const lease = 60;
const mostAttempts = jobCatalogue['send-webhook'].attempts;
const scheduler = { kind: 'system', name: 'scheduler' } as const;

/**
 * Tells one thing to one address. Told twice is possible (a process may die between the answer and its note), under the same
 * webhook-id. Any 2xx is a yes; 410 switches the webhook off; all else is tried again until it is given up.
 */
@Injectable()
export class SendWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly post: PostDelivery,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when it was not taken and is to be tried again: the queue does so */
  async run(deliveryId: string): Promise<void> {
    const taken = await takeDelivery(this.dataSource, deliveryId, lease);
    if (taken === null) return;
    const headers = this.headersOf(taken);
    const said =
      headers === null ? unsigned : outcomeOf(await this.post.run(taken.address, headers, taken.payload));
    if (said.failure === null) return noteTry(this.dataSource, taken.id, 'delivered', said);
    if (said.status === 410 || taken.attempts >= mostAttempts)
      return this.giveUp(taken, { ...said, failure: said.failure });
    await noteTry(this.dataSource, taken.id, 'waiting', said);
    throw new Error(`webhook delivery ${taken.id}: ${said.failure} ${said.status ?? ''}`.trimEnd());
  }

  /** Null when its secret cannot be opened: another SECRETS_KEY sealed it. */
  private headersOf({ id, hook, payload, secret, earlierSecret }: TakenDelivery) {
    // Of this moment and not of the deed: receivers refuse what is older than some minutes.
    const timestamp = Math.floor(this.clock.now().getTime() / 1_000);
    const sealed = earlierSecret === null ? [secret] : [secret, earlierSecret];
    try {
      const secrets = sealed.map((each) => this.secrets.open(each, secretOf(hook)));
      return signedHeaders({ id, timestamp, payload }, secrets);
    } catch {
      return null;
    }
  }

  private giveUp(
    { id, hook, body }: TakenDelivery,
    said: { readonly status: number | null; readonly failure: string },
  ): Promise<void> {
    return this.unitOfWork.run(scheduler, async (tx) => {
      await giveUp(tx, id, said);
      const gone = said.status === 410;
      if (gone) {
        await markGone(tx, hook);
        await giveUpWaiting(tx, hook);
      }
      tx.record({
        action: gone ? 'webhook.found-gone' : 'webhook.gave-up',
        subject: { kind: 'webhook', id: hook },
        body,
        after: { delivery: id, ...said },
      });
    });
  }
}

interface Outcome {
  readonly status: number | null;
  /** Null: it was taken. */
  readonly failure: string | null;
}

const unsigned: Outcome = { status: null, failure: 'secret' };

function outcomeOf(posted: Posted): Outcome {
  if (posted.tag === 'failed') return { status: null, failure: posted.why };
  const { status } = posted;
  if (status >= 200 && status < 300) return { status, failure: null };
  return { status, failure: status >= 300 && status < 400 ? 'redirect' : 'status' };
}
