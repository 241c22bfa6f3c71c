import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class TasksQuery extends PageQuery {
  /** Only the tasks of this mandate. */
  @IsOptional()
  @IsUUID()
  mandate?: string;

  /** Only the tasks due at this session: "executive-board/2023/3". */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  session?: string;
}
