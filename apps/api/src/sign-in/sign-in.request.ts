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

export class SampleSignInRequest {
  @IsString()
  @MaxLength(320)
  email: string;
}
