import { audiences, type Audience } from '#reminders';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DaysOfWeek, DaysOfYears } from '../lists/days-off.js';
import { WhenSent } from '../lists/when-sent.js';

export class ReminderStepRequest {
  /** Calendar days; 0 before: on the day itself. */
  @IsInt()
  @Min(0)
  @Max(366)
  days: number;

  @IsIn(['before', 'after'])
  when: 'before' | 'after';

  /** focal-points: those who owe it, or whoever stands in for them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(audiences, { each: true })
  to: Audience[];
}

/** By kind of deadline; a kind that is left out stays as it is, an empty list says nothing of it. */
export class ReminderStepsRequest {
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepRequest)
  slot?: ReminderStepRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepRequest)
  submission?: ReminderStepRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepRequest)
  issuance?: ReminderStepRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepRequest)
  'oral-notice'?: ReminderStepRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepRequest)
  'in-session'?: ReminderStepRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReminderStepRequest)
  by?: ReminderStepRequest[];
}

export class MembersListRequest {
  /** Days before the opening; null: no list. */
  @ValidateIf(({ before }: MembersListRequest) => before !== null)
  @IsInt()
  @Min(0)
  @Max(366)
  before: number | null;

  /** It waits until an officer releases it. */
  @IsBoolean()
  hold: boolean;
}

export class QuietDaysRequest {
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  @DaysOfWeek()
  weekdays: number[];

  @DaysOfYears()
  dates: string[];
}

/** What is left out stays as it is. */
export class ChangeReminderPolicyRequest {
  /** Who is told that a task was made. */
  @WhenSent()
  @IsArray()
  @ArrayUnique()
  @IsIn(audiences, { each: true })
  notice?: Audience[];

  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => ReminderStepsRequest)
  steps?: ReminderStepsRequest;

  /** The day of the week on which directors get the list of what is late, 1 for Monday; null: none. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  lateListOn?: number | null;

  /** Days before a session's opening on which focal points get the list of what they owe without a date; null: none. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(366)
  undatedListBefore?: number | null;

  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => MembersListRequest)
  membersList?: MembersListRequest;

  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => QuietDaysRequest)
  quiet?: QuietDaysRequest;

  /** How many tasks of the body a digest tells in full. */
  @WhenSent()
  @IsInt()
  @Min(1)
  @Max(200)
  shownInFull?: number;
}
