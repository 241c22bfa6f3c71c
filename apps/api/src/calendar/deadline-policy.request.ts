import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export class NonWorkingDaysRequest {
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  @IsArray()
  @ArrayMaxSize(6)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekend: number[];

  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsISO8601({ strict: true }, { each: true })
  holidays: string[];

  /** A deadline that falls on such a day moves to the last working day before it, or not at all. */
  @IsIn(['earlier', 'none'])
  move: 'earlier' | 'none';
}

/** Weeks before the opening, by kind; what is left out stays as it is. */
export class ChangeDeadlinePolicyRequest {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(104)
  slotWeeks?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(104)
  submissionWeeks?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(104)
  issuanceWeeks?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(104)
  oralNoticeWeeks?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(104)
  inSessionWeeks?: number;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NonWorkingDaysRequest)
  nonWorking?: NonWorkingDaysRequest;
}
