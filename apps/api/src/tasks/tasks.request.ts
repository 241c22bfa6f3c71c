import type { Sort } from '#platform';
import { taskOrders } from '#register';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { SortBy } from '../lists/sort-by.js';
import { WhenSent } from '../lists/when-sent.js';

export class TasksQuery extends PageQuery {
  /** Only the tasks of this mandate. */
  @WhenSent()
  @IsUUID()
  mandate?: string;

  /** Only the tasks due at this session: "executive-board/2023/3". */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  session?: string;

  @SortBy(taskOrders, 'meeting')
  sort?: Sort<(typeof taskOrders)[number]>;
}
