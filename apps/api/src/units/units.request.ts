import type { UnitKind } from '#people';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';
import { WrittenByLanguage } from '../lists/written-by-language.js';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const kinds: readonly UnitKind[] = ['unit', 'outside'];

export class UnitsQuery {
  /** "true": closed ones too, which history still names. */
  @WhenSent()
  @IsIn(['true', 'false'])
  closed?: 'true' | 'false';
}

class PlacedUnitRequest {
  /** The key of the unit that it is a part of; null: of none. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  parent?: string | null;

  /** A unit of the secretariat, or a body outside of it. */
  @WhenSent()
  @IsIn(kinds)
  kind?: UnitKind;
}

/** What is left out stays as it is; names in other languages, too. */
export class ChangeUnitRequest extends PlacedUnitRequest {
  /** By language (ISO 639-1). */
  @WhenSent()
  @WrittenByLanguage(languages, 300)
  names?: Record<string, string>;
}

export class AddUnitRequest extends PlacedUnitRequest {
  /** A short name of its own: "budget-and-finance"; from its name where none is said. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  key?: string;

  /** By language (ISO 639-1). */
  @WrittenByLanguage(languages, 300)
  names: Record<string, string>;
}

export class CloseUnitRequest {
  /** The key of the unit that has its work from now on; null where nothing stands on it. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  successor?: string | null;
}
