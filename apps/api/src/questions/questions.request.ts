import { showings, type Showing } from '#questions';
import { IsBoolean, IsIn, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { Trimmed } from '../lists/trimmed.js';
import { WhenSent } from '../lists/when-sent.js';

export class AskAgainRequest {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  words: string;
}

export class AskQuestionRequest extends AskAgainRequest {
  /** Who sees it beside who asks and the secretariat: nobody, others without the State’s name, others with it. */
  @IsIn(showings)
  showing: Showing;
}

export class ShowQuestionRequest {
  @IsIn(showings)
  showing: Showing;
}

export class WriteAnswerRequest {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  words: string;
}

export class ReturnAnswerRequest {
  /** What is to be corrected. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}

export class ChangeQuestionPolicyRequest {
  @IsBoolean()
  answersCleared: boolean;
}

export class QuestionsQuery extends PageQuery {
  /** Only about this mandate. */
  @WhenSent()
  @IsUUID()
  mandate?: string;

  /** The key of the body that asked for the mandate. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** Whether an answer was given to the last words. */
  @WhenSent()
  @IsIn(['open', 'answered'])
  state?: 'open' | 'answered';

  /** `own`: what one asked, or one’s State; `waiting`: what one may answer. */
  @WhenSent()
  @IsIn(['own', 'waiting'])
  which?: 'own' | 'waiting';
}
