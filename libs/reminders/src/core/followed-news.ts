import type { CalendarDate } from '#calendar/core';
import type { DigestItemFacts } from './digest-item-facts.js';

/** One piece of news for somebody who follows its mandate. Person and news are its identity: it is told once. */
export interface FollowedNews {
  readonly person: string;
  readonly news: string;
  /** The key of the body that asked. */
  readonly body: string;
}

/** What has happened to a mandate that somebody follows, in words of their language. */
export interface Happening {
  readonly kind: 'cleared' | 'delivered' | 'moved' | 'answered' | 'proposed';
  /** Cleared words, or the answer; null where there are none. */
  readonly words: string | null;
  /** The meeting that it is about, as people say it, and the day it opens. */
  readonly meeting: string | null;
  readonly opensOn: CalendarDate | null;
}

/** A mandate that somebody follows, with what they have not been told of it. */
export interface FollowedFacts extends Pick<
  DigestItemFacts,
  'body' | 'decision' | 'paragraph' | 'paragraphCounted' | 'ask' | 'path'
> {
  readonly happenings: readonly Happening[];
  /** The news that these tell. */
  readonly news: readonly string[];
}

/** What a digest tells of what its reader follows, and what became of the news that it does not tell. */
export interface GatheredNews {
  readonly told: readonly FollowedFacts[];
  readonly said: readonly FollowedNews[];
  /** What the reader may not know (any more). */
  readonly unsaid: readonly FollowedNews[];
}

/** Holds the news that are due against what can be told of them. */
export function gatherNews(due: readonly FollowedNews[], facts: readonly FollowedFacts[]): GatheredNews {
  const known = new Set(facts.flatMap(({ news }) => news));
  return {
    told: facts,
    said: due.filter(({ news }) => known.has(news)),
    unsaid: due.filter(({ news }) => !known.has(news)),
  };
}
