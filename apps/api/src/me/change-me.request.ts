import { spokenLanguages, type SpokenLanguage } from '#messages';
import { IsIn } from 'class-validator';

export class ChangeMeRequest {
  /** The language of pages and mails. */
  @IsIn(spokenLanguages)
  lang: SpokenLanguage;
}
