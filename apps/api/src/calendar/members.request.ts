import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNotEmptyObject,
  IsObject,
  IsOptional,
  Matches,
  ValidateIf,
  ValidateNested,
  isNotEmptyObject,
  isObject,
} from 'class-validator';
import { WrittenByLanguage } from '../lists/written-by-language.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

export class MemberRequest {
  /** ISO 3166-1 alpha-3: "KEN". Without one, a name is needed. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  state?: string | null;

  /** By language (ISO 639-1); a State may have none. */
  @ValidateIf(({ state, names }: MemberRequest) => !state || !isNoName(names))
  @IsNotEmptyObject()
  @WrittenByLanguage(languages, 300)
  names?: Record<string, string>;

  /** The first day of the term. */
  @IsOptional()
  @IsCalendarDay()
  from?: string | null;

  /** The last day of the term; none while it is open. */
  @IsOptional()
  @IsCalendarDay()
  until?: string | null;
}

const isNoName = (names: unknown): boolean =>
  names === undefined || (isObject(names) && !isNotEmptyObject(names));

export class KeepMembersRequest {
  /** All of them: the list takes the place of the one that stands. */
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MemberRequest)
  items: MemberRequest[];
}
