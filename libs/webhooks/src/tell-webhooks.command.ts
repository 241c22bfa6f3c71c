import { newId, UnitOfWork, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  heardIn,
  hookViewer,
  isWorthTelling,
  type Heard,
  type HookKind,
  type SeenThing,
} from './core/index.js';
import { placeOfThing, SeenThingsQuery } from './seen-things.query.js';
import { insertDeliveries, type NewDelivery } from './store/delivery.repository.js';
import {
  deedsToHear,
  hooksOn,
  moveReading,
  skipReading,
  type ListeningHook,
} from './store/reading.repository.js';
import { keepTold, toldBefore, type ToldThing } from './store/told.repository.js';

const scheduler = { kind: 'system', name: 'scheduler' } as const;
/** Entries of the trail in one transaction. */
const batch = 1_000;

/** What one webhook is to be told. */
interface Telling {
  readonly hook: ListeningHook;
  readonly heard: Heard;
  readonly thing: SeenThing;
}

/**
 * Goes on in the sealed trail where it stopped, and makes a delivery of each thing that members of a body see differently
 * now. What is sealed stands and stays in its order, so nothing is passed over and nothing told twice.
 */
@Injectable()
export class TellWebhooks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly seen: SeenThingsQuery,
  ) {}

  /** @returns how many deliveries were made */
  async run(stopping?: AbortSignal): Promise<number> {
    let made = 0;
    for (let more = true; more;) {
      stopping?.throwIfAborted();
      const told = await this.tellBatch();
      made += told.made;
      more = told.more;
    }
    return made;
  }

  private async tellBatch(): Promise<{ readonly made: number; readonly more: boolean }> {
    const hooks = await hooksOn(this.dataSource);
    const found = await deedsToHear(this.dataSource, [...new Set(hooks.map(({ body }) => body))], batch);
    if (found.until === found.from) return { made: 0, more: false };
    const more = found.deeds.length === batch;
    const tellings = await this.tellingsOf(hooks, heardIn(found.deeds));
    if (tellings.length === 0) {
      await skipReading(this.dataSource, found);
      return { made: 0, more };
    }
    const deliveries = tellings.map(deliveryOf);
    await this.unitOfWork.run(scheduler, async (tx) => {
      // Another process that was faster has told all of it.
      if (!(await moveReading(tx, found))) return;
      await insertDeliveries(tx, deliveries);
      await keepTold(tx, tellings.map(toldOf));
      for (const { id } of deliveries) tx.announce('send-webhook', { deliveryId: id });
      recordTold(tx, deliveries, hooks);
    });
    return { made: deliveries.length, more };
  }

  private async tellingsOf(hooks: readonly ListeningHook[], heard: readonly Heard[]): Promise<Telling[]> {
    const tellings: Telling[] = [];
    for (const hook of hooks) {
      const mine = heard.filter(
        ({ seq, kind, body }) => body === hook.body && seq > hook.fromSeq && hook.kinds.includes(kind),
      );
      if (mine.length === 0) continue;
      const things = await this.seen.of(hookViewer(hook.id, hook.body), mine);
      const before = await toldBefore(this.dataSource, hook.id, mine.map(placeOfThing));
      for (const each of mine) {
        const thing = things.get(placeOfThing(each));
        if (thing !== undefined && isWorthTelling(each, thing, before.get(placeOfThing(each)) ?? null))
          tellings.push({ hook, heard: each, thing });
      }
    }
    return tellings;
  }
}

function deliveryOf({ hook, heard, thing }: Telling): NewDelivery {
  const kind: HookKind = heard.kind;
  const payload = JSON.stringify({ type: kind, timestamp: heard.at, data: thing });
  return { id: newId(), hook: hook.id, kind, payload };
}

function toldOf({ hook, heard, thing }: Telling): ToldThing {
  return { hook: hook.id, subject: placeOfThing(heard), data: thing };
}

/** One entry for each webhook that is told something; that nothing was worth telling is no deed. */
function recordTold(tx: Tx, deliveries: readonly NewDelivery[], hooks: readonly ListeningHook[]): void {
  for (const { id, body } of hooks) {
    const count = deliveries.filter(({ hook }) => hook === id).length;
    if (count === 0) continue;
    tx.record({
      action: 'webhook.told',
      subject: { kind: 'webhook', id },
      body,
      after: { deliveries: count },
    });
  }
}
