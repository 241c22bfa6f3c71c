import { partsOfDuration } from '../calendar-date.js';
import type { Phrase } from '../phrase.js';

/** "8 weeks". */
export function durationPhrase(duration: string): Phrase {
  const { count, unit } = partsOfDuration(duration);
  return { key: 'calendar.duration', values: { count, unit } };
}
