import { IsBoolean } from 'class-validator';

export class WantMembersListRequest {
  @IsBoolean()
  wanted: boolean;
}
