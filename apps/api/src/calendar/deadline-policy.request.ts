import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { DaysOfWeek, DaysOfYears } from '../lists/days-off.js';
import { WhenSent } from '../lists/when-sent.js';

export class NonWorkingDaysRequest {
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  @DaysOfWeek()
  weekend: number[];

  @DaysOfYears()
  holidays: string[];

  /** A deadline that falls on such a day moves to the last working day before it, or not at all. */
  @IsIn(['earlier', 'none'])
  move: 'earlier' | 'none';
}

/** Weeks before the opening, by kind; what is left out stays as it is. */
export class ChangeDeadlinePolicyRequest {
  @WhenSent()
  @IsInt()
  @Min(0)
  @Max(104)
  slotWeeks?: number;

  @WhenSent()
  @IsInt()
  @Min(0)
  @Max(104)
  submissionWeeks?: number;

  @WhenSent()
  @IsInt()
  @Min(0)
  @Max(104)
  issuanceWeeks?: number;

  @WhenSent()
  @IsInt()
  @Min(0)
  @Max(104)
  oralNoticeWeeks?: number;

  @WhenSent()
  @IsInt()
  @Min(0)
  @Max(104)
  inSessionWeeks?: number;

  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => NonWorkingDaysRequest)
  nonWorking?: NonWorkingDaysRequest;
}
