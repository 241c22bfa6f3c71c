import { ReadUpload } from '#intake';
import type { JobHandler, JobPayload } from '#platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ReadUploadHandler implements JobHandler<'read-upload'> {
  constructor(private readonly readUpload: ReadUpload) {}

  handle({ readingId }: JobPayload<'read-upload'>, stopping: AbortSignal): Promise<void> {
    return this.readUpload.run(readingId, stopping);
  }
}
