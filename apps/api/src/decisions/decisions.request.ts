import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class DecisionsQuery extends PageQuery {
  /** Words of the title in any language, or the decision's number. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** The key of the body that decided. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  body?: string;
}
