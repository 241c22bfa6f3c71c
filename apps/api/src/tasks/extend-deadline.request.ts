import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';

export class ExtendDeadlineRequest {
  /** The day to which it is set, at the latest the first of the meeting. */
  @IsCalendarDay()
  date: string;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}
