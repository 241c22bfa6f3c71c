import type { BodyAction } from '#people';
import { Refused, UnitOfWork, type Tx } from '#platform';
import {
  addItemUpdate,
  answerItem,
  decideItemUpdate,
  openItems,
  standingForItem,
  type ItemAnswer,
  type OpenItem,
  type SeenItem,
  type Standing,
  type WrittenItemUpdate,
} from '#register';
import { Injectable } from '@nestjs/common';
import { dayOf, type ItemsKept } from './keep-items.command.js';

/** Who does the same with which items of a mandate, each as they saw it. */
export interface ItemsActed extends ItemsKept {
  readonly items: readonly SeenItem[];
}

/**
 * What people do with the items of a mandate: one or many at once, in one unit of work, all or none. A focal point updates
 * what their unit owes, a director answers and clears. All throw Refused 'not-found', 'not-allowed', and 'stale' with those
 * that somebody has changed meanwhile.
 */
@Injectable()
export class WorkOnItems {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Says whether they are accepted. @throws Refused 'invalid' for what is not accepted without a reason */
  answer(acted: ItemsActed, answer: ItemAnswer): Promise<void> {
    if (answer.acceptance === 'not-accepted' && answer.reason === null)
      throw new Refused('invalid', { faults: [{ key: 'items.fault.reasonMissing' }] });
    const { targetDate, ...said } = answer;
    const given = targetDate === undefined ? said : { ...said, targetDate: dayOf(targetDate) };
    return this.act(acted, 'answer-items', (tx, item, standing) => answerItem(tx, item, standing, given));
  }

  writeUpdate(acted: ItemsActed, written: WrittenItemUpdate): Promise<void> {
    return this.act(acted, 'work-on-tasks', (tx, item, standing) =>
      addItemUpdate(tx, item, standing, written),
    );
  }

  /** What was written last of each may be read by members. @throws Refused 'nothing-to-clear' */
  clear(acted: ItemsActed): Promise<void> {
    return this.act(acted, 'clear-updates', (tx, item, standing) =>
      decideItemUpdate(tx, item, standing, null),
    );
  }

  /** @throws Refused 'nothing-to-clear' */
  returnForWork(acted: ItemsActed, reason: string): Promise<void> {
    return this.act(acted, 'clear-updates', (tx, item, standing) =>
      decideItemUpdate(tx, item, standing, reason),
    );
  }

  private act(
    { viewer, actor, mandate, items }: ItemsActed,
    action: BodyAction,
    work: (tx: Tx, item: OpenItem, standing: Standing) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      for (const item of await openItems(tx, viewer, mandate, items)) {
        await work(tx, item, standingForItem(viewer, item, action));
      }
    });
  }
}
