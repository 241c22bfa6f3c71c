import { unitByKey } from '#people';
import { within, type Clock, type Tx } from '#platform';
import { insertItems, openMandateOfItems } from '#register';
import { LinkMandates } from '../chains/link-mandates.command.js';
import { WorkOnItems } from '../items/work-on-items.command.js';
import type { SampleMandate } from './keep-sample-decision.js';
import type { SampleItem } from './sample-request.js';
import { samplePanel } from './sample-bodies.js';
import type { peopleOfStory } from './sample-story.js';

type People = Awaited<ReturnType<typeof peopleOfStory>>;

/** Links what asks again with what it carries on, and keeps the items that mandates of the sample have. */
export async function linkSample(
  tx: Tx,
  clock: Clock,
  people: People,
  mandates: readonly SampleMandate[],
): Promise<void> {
  for (const { id, request } of mandates) {
    const earlier = mandates.find(
      (own) => own.request.name !== undefined && own.request.name === request.carriesOn,
    );
    if (earlier !== undefined) {
      await new LinkMandates(within(tx), clock).run({
        ...people.officer,
        later: { id, seen: null },
        earlier: [{ id: earlier.id, seen: null }],
      });
    }
    if (request.items !== undefined) await keepItems(tx, clock, people, id, request.items);
  }
}

async function keepItems(
  tx: Tx,
  clock: Clock,
  people: People,
  mandate: string,
  items: readonly SampleItem[],
): Promise<void> {
  const open = await openMandateOfItems(tx, people.officer.viewer, mandate);
  const facts = [];
  for (const { number, en, zh, unit = null } of items) {
    const id = unit === null ? null : await unitByKey(tx, unit);
    const own = id === null ? null : { id, key: unit! };
    facts.push({ number, texts: { en, zh }, document: 'SAP/REV/1', unit: own, targetDate: null });
  }
  const ids = await insertItems(tx.as(people.officer.actor), open, facts, clock.today(samplePanel.zone));
  const work = new WorkOnItems(within(tx));
  for (const [at, { acceptance, reason = null, update }] of items.entries()) {
    let seen = 1;
    const acted = (who: keyof People) => ({
      ...people[who],
      mandate,
      items: [{ id: ids[at]!, seen: seen++ }],
    });
    if (acceptance !== undefined) await work.answer(acted('director'), { acceptance, reason });
    if (update === undefined) continue;
    const { isCleared, ...written } = update;
    await work.writeUpdate(acted('officer'), written);
    if (isCleared) await work.clear(acted('director'));
  }
}
