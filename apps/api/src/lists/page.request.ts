import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What every list takes. */
export class PageQuery {
  /** Where the page before ended: its `next`. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;

  /** At most so many items, 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
