import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class BodyActsQuery extends PageQuery {
  /** Only the acts of this body. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** Only what was done to this mandate and its tasks. */
  @IsOptional()
  @IsUUID()
  mandate?: string;
}
