import { IsBoolean, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { WhenSent } from '../lists/when-sent.js';

export class FollowRequest {
  @IsBoolean()
  followed: boolean;
}

export class WantNewsRequest {
  @IsBoolean()
  mailed: boolean;
}

export class ChangesQuery extends PageQuery {
  /** The key of the body that asked. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;
}

export class LookedRequest {
  /** `upTo` of the answer that was looked at. */
  @IsString()
  @MaxLength(2_000)
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\/\d{1,19}:\d{1,19}:[\d,]*$/)
  upTo: string;

  /** Only at this mandate; without it, at everything. */
  @WhenSent()
  @IsUUID()
  mandate?: string;
}
