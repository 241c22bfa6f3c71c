import { IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { WhenSent } from '../lists/when-sent.js';

export class RemindedPeopleQuery extends PageQuery {
  /** A part of the name. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  q?: string;
}
