import { spokenLanguages, type SpokenLanguage } from '#messages';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { WhenSent } from '../lists/when-sent.js';

export class SetUpRequest {
  /** The secret of the printed link. */
  @IsString()
  @MaxLength(100)
  token: string;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(320)
  email: string;

  @IsString()
  @MaxLength(1024)
  password: string;

  /** The language of pages and mails. */
  @IsIn(spokenLanguages)
  lang: SpokenLanguage;

  /** The name of the first body; needed where there is none yet. */
  @WhenSent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  bodyName?: string;

  /** The time zone of its seat: Africa/Nairobi. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  bodyZone?: string;

  /** How it names its sessions. */
  @WhenSent()
  @IsIn(['year-and-ordinal', 'name-of-the-year', 'number'])
  bodyNaming?: 'year-and-ordinal' | 'name-of-the-year' | 'number';
}
