import { IsIn, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';

const deliverables = ['report', 'briefing', 'plan', 'strategy', 'consultation', 'update', 'other'] as const;
const recurrences = [
  'once',
  'every_session',
  'annual',
  'biennial',
  'by_date',
  'ongoing',
  'unspecified',
] as const;

/** What a person says of one thing asked, be it a whole request or a part: what is left out stays, null takes it away. */
export abstract class AskedRequest {
  /** RULE as docs describe it. */
  @IsOptional()
  @IsObject()
  dueRule?: object | null;

  /** The words that say when; must stand in its own words. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  dueText?: string | null;

  @IsOptional()
  @IsIn(deliverables)
  deliverable?: (typeof deliverables)[number] | null;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  condition?: string | null;

  @WhenSent()
  @IsIn(recurrences)
  recurrence?: (typeof recurrences)[number];
}
