import { spokenLanguages, type SpokenLanguage } from '#messages';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';

/** No rules of form here: whatever is typed gets the one answer, right or wrong. */
export class SignInRequest {
  @IsString()
  @MaxLength(320)
  email: string;

  @IsString()
  @MaxLength(1024)
  password: string;
}

export class AskForLinkRequest {
  @IsString()
  @MaxLength(320)
  email: string;
}

export class UseLinkRequest {
  /** The secret: what stands behind the "#" of the link. */
  @IsString()
  @MaxLength(100)
  token: string;
}

export class BeginAccountRequest {
  /** Where to go on to afterwards, within this application: "/mandates?q=plan". */
  @WhenSent()
  @IsString()
  @MaxLength(1000)
  to?: string;

  /** The language in which the organization may ask. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;
}

export class UsePasswordLinkRequest extends UseLinkRequest {
  @IsString()
  @MaxLength(1024)
  password: string;
}

export class SampleSignInRequest {
  @IsString()
  @MaxLength(320)
  email: string;
}
