import { spokenLanguages } from '#messages';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class ReportQuery {
  /** The session that the report is for: "executive-board/2023/3". */
  @IsString()
  @MaxLength(200)
  session: string;

  @IsIn(['html'])
  format: 'html';

  /** The language of the report; the reader's own when not given. */
  @IsOptional()
  @IsIn(spokenLanguages)
  lang?: (typeof spokenLanguages)[number];
}
