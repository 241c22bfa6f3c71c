import { parallelReadings, type ParallelReading } from '../core/index.js';
import { textsOfDecisions, type Asked } from './other-texts.js';

/** How the other languages of its decisions read each proposal of a reading. @returns by proposal */
export async function parallelTexts(
  asked: Asked,
  readingId: string,
): Promise<ReadonlyMap<string, readonly ParallelReading[]>> {
  const { lang, own, others } = await textsOfDecisions(asked, readingId);
  return parallelReadings(
    own,
    others.filter((text) => text.lang !== lang),
  );
}
