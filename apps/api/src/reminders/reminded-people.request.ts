import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class RemindedPeopleQuery extends PageQuery {
  /** A part of the name. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
