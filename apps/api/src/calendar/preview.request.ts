import { IsIn } from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';

/** Whether to make a change, or only to tell what it would do. */
export class PreviewQuery {
  /** "true": nothing is written, and the answer is the one that the change itself would give. */
  @WhenSent()
  @IsIn(['true', 'false'])
  preview?: 'true' | 'false';
}
