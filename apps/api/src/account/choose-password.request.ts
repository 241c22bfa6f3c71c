import { IsOptional, IsString, MaxLength } from 'class-validator';

export class ChoosePasswordRequest {
  /** The one that one has; not needed right after coming in by a link or an account. */
  @IsOptional()
  @IsString()
  @MaxLength(1024)
  old?: string | null;

  /** The new one: twelve characters at least. */
  @IsString()
  @MaxLength(1024)
  wanted: string;
}
