import type { Actor } from '../core/actor.js';
import type { Tx } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';

/**
 * Lets commands that open a unit of work of their own take part in one that is under way: all of them are committed
 * together, each in the trail under its own actor.
 * @example await new WorkOnTask(within(tx), clock).submit(acted)
 */
export function within(tx: Tx): UnitOfWork {
  const joined: Pick<UnitOfWork, 'run'> = {
    run: <Result>(actor: Actor, work: (tx: Tx) => Promise<Result>) => work(tx.as(actor)),
  };
  return joined as UnitOfWork;
}
