import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class SessionsQuery extends PageQuery {
  /** Only the sessions of this body, by its key. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  body?: string;
}
