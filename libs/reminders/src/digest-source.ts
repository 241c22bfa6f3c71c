import type { SpokenLanguage } from '#messages';
import type { DigestItemFacts, ListFacts, NumberedItemFacts } from './core/digest-item-facts.js';
import type { FollowedFacts } from './core/followed-news.js';
import type { ReminderList } from './core/reminder-list.js';

/**
 * What reminders must know of tasks when a digest is written, asked of whoever knows: the register, through followup.
 * The answer is what stands now; a task that is gone is left out.
 */
export abstract class DigestSource {
  abstract itemsFor(tasks: readonly string[], lang: SpokenLanguage): Promise<readonly DigestItemFacts[]>;

  /** What a list tells its person, as far as they may know it; null when there is nothing (any more). */
  abstract listFor(list: ReminderList, lang: SpokenLanguage): Promise<ListFacts | null>;

  /** Of some items of mandates those that are still to be done by a day of their own; the others are left out. */
  abstract numberedItemsFor(
    items: readonly string[],
    lang: SpokenLanguage,
  ): Promise<readonly NumberedItemFacts[]>;

  /** What some news tell a person of the mandates that they follow, as far as they may know it. */
  abstract newsFor(
    person: string,
    news: readonly string[],
    lang: SpokenLanguage,
  ): Promise<readonly FollowedFacts[]>;
}
