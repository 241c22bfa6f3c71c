import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { WrittenByLanguage } from '../lists/written-by-language.js';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

export class MemberRequest {
  /** ISO 3166-1 alpha-3: "KEN". Without one, a name is needed. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  state?: string | null;

  /** By language (ISO 639-1). */
  @ValidateIf(({ state, names }: MemberRequest) => !state || names !== undefined)
  @WrittenByLanguage(languages, 300)
  names?: Record<string, string>;

  /** The first day of the term. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string | null;

  /** The last day of the term; none while it is open. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  until?: string | null;
}

export class KeepMembersRequest {
  /** All of them: the list takes the place of the one that stands. */
  @IsArray()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => MemberRequest)
  items: MemberRequest[];
}
