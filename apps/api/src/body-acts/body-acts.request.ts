import { IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { WhenSent } from '../lists/when-sent.js';

export class BodyActsQuery extends PageQuery {
  /** Only the acts of this body. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** Only what was done to this mandate and its tasks. */
  @WhenSent()
  @IsUUID()
  mandate?: string;
}
