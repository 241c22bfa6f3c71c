import type { JobHandler, JobPayload } from '#platform';
import { DigestSource, SendDigest } from '#reminders';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SendDigestHandler implements JobHandler<'send-digest'> {
  constructor(
    private readonly sendDigest: SendDigest,
    private readonly source: DigestSource,
  ) {}

  handle({ digestId }: JobPayload<'send-digest'>, stopping: AbortSignal): Promise<void> {
    return this.sendDigest.run(digestId, this.source, stopping);
  }
}
