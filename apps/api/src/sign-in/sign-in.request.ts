import { IsString, MaxLength } from 'class-validator';

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

export class SampleSignInRequest {
  @IsString()
  @MaxLength(320)
  email: string;
}
