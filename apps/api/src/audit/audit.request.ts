import { auditOrders } from '#people';
import type { Sort } from '#platform';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { SortBy } from '../lists/sort-by.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export class AuditQuery extends PageQuery {
  /** A person's id, a part of a name or address, or a part of the system: "scheduler". */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  who?: string;

  /** A deed, "session.moved", or all that was done to a kind of thing, "session". */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  what?: string;

  /** The id or key of the thing it was done to. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  subject?: string;

  /** The key of a body. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** From this day on, where the reader lives: "2026-11-01". */
  @WhenSent()
  @IsCalendarDay()
  from?: string;

  /** Until the end of this day. */
  @WhenSent()
  @IsCalendarDay()
  until?: string;

  @SortBy(auditOrders, '-at')
  sort?: Sort<(typeof auditOrders)[number]>;
}

export class AuditExportQuery extends AuditQuery {
  @IsIn(['csv', 'json'])
  format: 'csv' | 'json';
}
