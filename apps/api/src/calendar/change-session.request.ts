import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export const sessionChanges = ['move', 'split', 'cancel', 'restore', 'documents', 'drop'] as const;

const quarter = /^\d{4}-Q[1-4]$/;

/**
 * What a person does to a session, in one shape. Its name never changes.
 * - move: a part gets other days (`start`, `end`), only an expected quarter (`expected`), or none of them any more
 * - split: suspended; its last part ends on `lastDay`, and a resumed part follows with days, a quarter or neither
 * - cancel, restore: of the whole session; the ordinal stays
 * - documents: a part takes documents or not (`takesDocuments`), and perhaps why
 * - drop: a resumed part without days is taken off
 */
export class ChangeSessionRequest {
  /** "move" when not said. */
  @WhenSent()
  @IsIn(sessionChanges)
  change?: (typeof sessionChanges)[number];

  /** The main part when not said. */
  @WhenSent()
  @IsIn(['main', 'resumed'])
  part?: 'main' | 'resumed';

  /** Which resumed part; the first when not said. */
  @WhenSent()
  @IsInt()
  @Min(1)
  @Max(99)
  n?: number;

  /** The first day. */
  @IsOptional()
  @IsCalendarDay()
  start?: string | null;

  /** The last day. */
  @IsOptional()
  @IsCalendarDay()
  end?: string | null;

  /** A quarter, while there are no days: "2026-Q4". */
  @IsOptional()
  @Matches(quarter)
  expected?: string | null;

  /** The day on which a session is suspended; when not said, its last part stays as it is. */
  @IsOptional()
  @IsCalendarDay()
  lastDay?: string | null;

  @WhenSent()
  @IsBoolean()
  takesDocuments?: boolean;

  /** Why it takes no documents: "elections-only", or somebody's words. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  why?: string | null;

  /** Why the calendar changes, for the trail. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason?: string | null;
}
