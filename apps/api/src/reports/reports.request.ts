import { spokenLanguages } from '#messages';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';

export class ReportQuery {
  /** The session that the report is for: "executive-board/2023/3". */
  @IsString()
  @MaxLength(200)
  session: string;

  @IsIn(['html'])
  format: 'html';

  /** The language of the report; the reader's own when not given. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: (typeof spokenLanguages)[number];
}
