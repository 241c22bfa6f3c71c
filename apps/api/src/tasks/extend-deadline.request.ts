import { IsISO8601, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';

export class ExtendDeadlineRequest {
  /** The day to which it is set, at the latest the first of the meeting. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  date: string;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}
