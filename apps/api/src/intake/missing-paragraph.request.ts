import { missingAnswers, type MissingAnswer } from '#intake';
import { IsIn } from 'class-validator';

export class MissingParagraphRequest {
  /** "kept": the mandate stays as it is; "retired": it comes off the list, and its open tasks with it. */
  @IsIn(missingAnswers)
  answer: MissingAnswer;
}
