import type { OwnFeed } from '#people';

export class FeedResponse {
  id: string;
  about: 'person' | 'body' | 'unit';
  /** The key of the body that it is about. */
  body: string | null;
  /** The key of the unit that it is about. */
  unit: string | null;
  madeAt: string;
  /** When a calendar program read it last. */
  lastReadAt: string | null;
}

export class FeedList {
  items: FeedResponse[];
}

export class FeedGivenResponse {
  id: string;
  /** The secret address, told here alone. Whoever has it reads the calendar. */
  address: string;
}

export function feedResponse({ id, about, body, unit, madeAt, lastReadAt }: OwnFeed): FeedResponse {
  return {
    id,
    about,
    body,
    unit,
    madeAt: madeAt.toISOString(),
    lastReadAt: lastReadAt?.toISOString() ?? null,
  };
}
