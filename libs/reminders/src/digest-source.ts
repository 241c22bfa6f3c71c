import type { SpokenLanguage } from '#messages';
import type { DigestItemFacts } from './core/digest-item-facts.js';

/**
 * What reminders must know of tasks when a digest is written, asked of whoever knows: the register, through followup.
 * The answer is what stands now; a task that is gone is left out.
 */
export abstract class DigestSource {
  abstract itemsFor(tasks: readonly string[], lang: SpokenLanguage): Promise<readonly DigestItemFacts[]>;
}
