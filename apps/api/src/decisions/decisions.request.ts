import { IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { WhenSent } from '../lists/when-sent.js';

export class DecisionsQuery extends PageQuery {
  /** Words of the title in any language, or the decision's number. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** The key of the body that decided. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;
}
