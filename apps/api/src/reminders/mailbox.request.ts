import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class MailboxQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  override cursor?: string;
}
