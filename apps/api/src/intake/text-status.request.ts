import { IsIn } from 'class-validator';
import { textStatusNames } from './revision.response.js';

export class TextStatusRequest {
  /** What kind of text of its decisions it is; "adopted" is the advance text. */
  @IsIn(textStatusNames)
  status: (typeof textStatusNames)[number];
}
