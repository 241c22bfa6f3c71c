import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export class SeenTaskRequest {
  @IsUUID()
  id: string;

  /** The version of it that one saw. */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  version: number;
}

/** The tasks with which the same is done, all or none. */
export class SeenTasksRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: SeenTaskRequest) => id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SeenTaskRequest)
  tasks: SeenTaskRequest[];
}
