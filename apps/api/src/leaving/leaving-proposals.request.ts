import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { Trimmed } from '../lists/trimmed.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export class LeavingProposalsQuery extends PageQuery {
  /** Only those of this body. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** Only those that this mandate is among. */
  @WhenSent()
  @IsUUID()
  mandate?: string;

  @WhenSent()
  @IsIn(['open', 'decided', 'withdrawn'])
  state?: 'open' | 'decided' | 'withdrawn';
}

export class ProposeLeavingRequest {
  /** The mandates that are to leave the list, all of one body. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  mandates: string[];

  /** Why; members read it. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  reason: string;

  /** The last day on which members may object or comment, in the zone of the body. */
  @IsCalendarDay()
  commentUntil: string;
}

export class CommentRequest {
  @IsIn(['objects', 'comments'])
  stance: 'objects' | 'comments';

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  words: string;
}

export class WithdrawProposalRequest {
  /** Why; members read it. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}
