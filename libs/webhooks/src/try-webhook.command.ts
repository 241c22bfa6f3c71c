import { may } from '#people';
import { newId, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { testKind } from './core/index.js';
import type { HookView } from './hook-view.js';
import { insertDeliveries, restartDelivery } from './store/delivery.repository.js';
import { holdHook } from './store/hook.repository.js';

/** Lets something be told by hand: a test, or again what was told or given up. */
@Injectable()
export class TryWebhook {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Tells that this is a test, and nothing else. @returns the delivery @throws Refused 'not-found'; 'webhook-off' when it is off */
  async test(viewer: Viewer, actor: Actor, hook: string): Promise<string> {
    const delivery = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      const { body } = await openHook(tx, viewer, hook);
      const payload = JSON.stringify({ type: testKind, timestamp: tx.at.toISOString(), data: { body } });
      await insertDeliveries(tx, [{ id: delivery, hook, kind: testKind, payload }]);
      tx.record({
        action: 'webhook.tested',
        subject: { kind: 'webhook', id: hook },
        body,
        after: { delivery },
      });
      tx.announce('send-webhook', { deliveryId: delivery });
    });
    return delivery;
  }

  /** Under the same id as the first time, for the other side may know it. @throws Refused 'not-found' for one that still waits, too */
  async again(viewer: Viewer, actor: Actor, hook: string, delivery: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { body } = await openHook(tx, viewer, hook);
      if (!(await restartDelivery(tx, hook, delivery))) throw new Refused('not-found');
      tx.record({
        action: 'webhook.told-again',
        subject: { kind: 'webhook', id: hook },
        body,
        after: { delivery },
      });
      tx.announce('send-webhook', { deliveryId: delivery });
    });
  }
}

async function openHook(tx: Tx, viewer: Viewer, id: string): Promise<HookView> {
  const hook = await holdHook(tx, id);
  if (!may(viewer, 'keep-webhooks', hook.body)) throw new Refused('not-found');
  if (hook.state !== 'on') throw new Refused('webhook-off');
  return hook;
}
