import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { EvidenceRequest } from '../tasks/task-acts.request.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export class TaskDeedRequest {
  @IsUUID()
  task: string;

  /** The version of the task that one saw. */
  @WhenSent()
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version?: number;

  @IsIn(['take-note', 'approve', 'defer', 'ask-for-more', 'move', 'drop'])
  deed: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | 'move' | 'drop';

  /** To which session it was moved or deferred; where the body asked for more, perhaps by which. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  session?: string;

  /** What the body wants to know. */
  @WhenSent()
  @Trimmed()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

export class MandateDeedRequest {
  @IsUUID()
  mandate: string;

  /** The version of the mandate that one saw. */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;

  /** As what it leaves the list. */
  @IsIn(['implement', 'elapse', 'retire'])
  deed: 'implement' | 'elapse' | 'retire';
}

export class RecordBodyActRequest {
  /** Whose act it is. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  body: string;

  @IsIn(['decision', 'session-report', 'silence-procedure', 'bureau'])
  kind: 'decision' | 'session-report' | 'silence-procedure' | 'bureau';

  /** What shows it: "decision 2023/4, paragraph 7". */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reference: string;

  /** The day of the act; for a silence procedure, the day on which it ended. */
  @IsCalendarDay()
  on: string;

  /** Documents and pages that show it. */
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceRequest)
  evidence?: EvidenceRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TaskDeedRequest)
  tasks?: TaskDeedRequest[];

  @WhenSent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MandateDeedRequest)
  mandates?: MandateDeedRequest[];
}

export class TakeBackActRequest {
  /** Why it was recorded wrongly. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}
