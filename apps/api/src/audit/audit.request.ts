import { IsIn, IsISO8601, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class AuditQuery extends PageQuery {
  /** A person's id, a part of a name or address, or a part of the system: "scheduler". */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  who?: string;

  /** A deed, "session.moved", or all that was done to a kind of thing, "session". */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  what?: string;

  /** The id or key of the thing it was done to. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  subject?: string;

  /** The key of a body. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** From this day on, where the reader lives: "2026-11-01". */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from?: string;

  /** Until the end of this day. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until?: string;
}

export class AuditExportQuery extends AuditQuery {
  @IsIn(['csv', 'json'])
  format: 'csv' | 'json';
}
