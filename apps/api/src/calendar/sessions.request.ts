import type { Sort } from '#platform';
import { IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { SortBy } from '../lists/sort-by.js';
import { WhenSent } from '../lists/when-sent.js';

/** In the order of their names; by the first day, what has none last. */
export const sessionOrders = ['name', 'start'] as const;

export class SessionsQuery extends PageQuery {
  /** Only the sessions of this body, by its key. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  @SortBy(sessionOrders, 'name')
  sort?: Sort<(typeof sessionOrders)[number]>;
}
