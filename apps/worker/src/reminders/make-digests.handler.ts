import type { JobHandler } from '#platform';
import { MakeDigests } from '#reminders';
import { Injectable } from '@nestjs/common';

@Injectable()
export class MakeDigestsHandler implements JobHandler<'make-digests'> {
  constructor(private readonly makeDigests: MakeDigests) {}

  handle(): Promise<void> {
    return this.makeDigests.run();
  }
}
