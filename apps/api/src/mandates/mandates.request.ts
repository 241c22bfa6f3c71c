import type { Sort } from '#platform';
import { mandateOrders } from '#register';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { SortBy } from '../lists/sort-by.js';
import { WhenSent } from '../lists/when-sent.js';

export class MandatesQuery extends PageQuery {
  /** Words of the request in any language, or the number of the decision. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** The key of the body that asked. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** The key of the unit that owes it. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  unit?: string;

  /** Those that have a task at this session, or one for which it may still be chosen: "executive-board/2023/3". */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  dueAt?: string;

  /** Of this life alone, or "all". Left out: all but those that a later mandate carries on ("superseded"). */
  @WhenSent()
  @IsIn(['proposed', 'active', 'implemented', 'elapsed', 'superseded', 'retired', 'all'])
  life?: 'proposed' | 'active' | 'implemented' | 'elapsed' | 'superseded' | 'retired' | 'all';

  @SortBy(mandateOrders, 'entered')
  sort?: Sort<(typeof mandateOrders)[number]>;
}
