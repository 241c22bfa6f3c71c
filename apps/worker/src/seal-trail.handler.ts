import { SealTrail, type JobHandler, type JobPayload } from '#platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SealTrailHandler implements JobHandler<'seal-trail'> {
  constructor(private readonly sealTrail: SealTrail) {}

  async handle(_: JobPayload<'seal-trail'>, stopping: AbortSignal): Promise<void> {
    await this.sealTrail.run(stopping);
  }
}
