import { IsIn, IsOptional } from 'class-validator';

/** Whether to make a change, or only to tell what it would do. */
export class PreviewQuery {
  /** "true": nothing is written, and the answer is the one that the change itself would give. */
  @IsOptional()
  @IsIn(['true', 'false'])
  preview?: 'true' | 'false';
}
