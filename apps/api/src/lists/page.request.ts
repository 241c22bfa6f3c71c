import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { WhenSent } from './when-sent.js';

/** What every list takes. */
export class PageQuery {
  /** Where the page before ended: its `next`. */
  @WhenSent()
  @IsString()
  @MaxLength(500)
  cursor?: string;

  /** At most so many items, 1 to 200. */
  @WhenSent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
