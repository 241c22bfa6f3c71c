import { may } from '#people';
import { newId, Refused, SecretBox, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import type { HookKind } from './core/index.js';
import type { HookView } from './hook-view.js';
import { hookAddress } from './send/hook-address.js';
import { HookNetwork } from './send/hook-network.js';
import { newHookSecret } from './send/sign-delivery.js';
import {
  countHooks,
  giveUpWaiting,
  holdHook,
  insertHook,
  removeHook,
  renewHookSecret,
  rewriteHook,
} from './store/hook.repository.js';
import { secretOf } from './secret-of.js';

/** A body has so many at most: each change is told to all of them. */
const most = 20;

/** What may be said of a webhook. */
export interface HookChange {
  readonly address?: string;
  readonly kinds?: readonly HookKind[];
  readonly on?: boolean;
}

/** Makes webhooks and changes them. All throw Refused 'not-found' for a body whose webhooks the viewer does not keep. */
@Injectable()
export class KeepWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly network: HookNetwork,
    private readonly secrets: SecretBox,
  ) {}

  /** @returns its secret, which is told here alone @throws Refused 'address-refused', 'no-secrets-key', 'invalid' for one too many */
  async make(
    viewer: Viewer,
    actor: Actor,
    { body, address, kinds }: { body: string; address: string; kinds: readonly HookKind[] },
  ): Promise<{ readonly id: string; readonly secret: string }> {
    const [id, secret] = [newId(), newHookSecret()];
    await this.unitOfWork.run(actor, async (tx) => {
      if (!may(viewer, 'keep-webhooks', body)) throw new Refused('not-found');
      if ((await countHooks(tx, body)) >= most)
        throw new Refused('invalid', { faults: [{ key: 'problem.invalid.too-many-of', values: { most } }] });
      const kept = hookAddress(address, this.network);
      await insertHook(tx, {
        id,
        body,
        address: kept,
        kinds,
        secret: this.secrets.seal(secret, secretOf(id)),
      });
      record(tx, 'webhook.made', { id, body }, { after: told({ address: kept, kinds, state: 'on' }) });
    });
    return { id, secret };
  }

  /** @throws Refused 'stale', 'address-refused' */
  async change(viewer: Viewer, actor: Actor, id: string, seen: number, change: HookChange): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const standing = await this.open(tx, viewer, id);
      if (standing.version !== seen) throw new Refused('stale');
      const changed = {
        ...standing,
        address: change.address === undefined ? standing.address : hookAddress(change.address, this.network),
        kinds: change.kinds ?? standing.kinds,
        state: change.on === undefined ? standing.state : change.on ? ('on' as const) : ('off' as const),
      };
      await rewriteHook(tx, changed);
      if (changed.state !== 'on') await giveUpWaiting(tx, id);
      record(tx, 'webhook.changed', standing, { before: told(standing), after: told(changed) });
    });
  }

  /** Makes a new secret, told here alone; the one before signs beside it for a day. */
  async renewSecret(viewer: Viewer, actor: Actor, id: string): Promise<string> {
    const secret = newHookSecret();
    await this.unitOfWork.run(actor, async (tx) => {
      const hook = await this.open(tx, viewer, id);
      await renewHookSecret(tx, id, this.secrets.seal(secret, secretOf(id)));
      record(tx, 'webhook.secret-renewed', hook, {});
    });
    return secret;
  }

  /** With all that it was told. */
  async remove(viewer: Viewer, actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const hook = await this.open(tx, viewer, id);
      await removeHook(tx, id);
      record(tx, 'webhook.removed', hook, { before: told(hook) });
    });
  }

  private async open(tx: Tx, viewer: Viewer, id: string): Promise<HookView> {
    const hook = await holdHook(tx, id);
    if (!may(viewer, 'keep-webhooks', hook.body)) throw new Refused('not-found');
    return hook;
  }
}

/** An address may hold a secret of the other side behind its host: the trail, which is for good, does not need it. */
function told({ address, kinds, state }: Pick<HookView, 'address' | 'kinds' | 'state'>): object {
  return { at: new URL(address).host, kinds, state };
}

function record(
  tx: Tx,
  action: `webhook.${string}`,
  { id, body }: Pick<HookView, 'id' | 'body'>,
  sides: { before?: object; after?: object },
): void {
  tx.record({ action, subject: { kind: 'webhook', id }, body, ...sides });
}
