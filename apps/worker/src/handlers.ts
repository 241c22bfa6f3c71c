import type { JobHandlers } from '#platform';
import { Injectable } from '@nestjs/common';
import { BeginDayHandler } from './begin-day.handler.js';
import { ReadUploadHandler } from './read-upload.handler.js';
import { MakeDigestsHandler } from './reminders/make-digests.handler.js';
import { SendDigestHandler } from './reminders/send-digest.handler.js';
import { SweepHandler } from './sweep.handler.js';

/** Who does which job; the type asks for every job of the catalogue. */
@Injectable()
export class Handlers {
  constructor(
    private readonly readUpload: ReadUploadHandler,
    private readonly makeDigests: MakeDigestsHandler,
    private readonly sendDigest: SendDigestHandler,
    private readonly beginDay: BeginDayHandler,
    private readonly sweep: SweepHandler,
  ) {}

  byJob(): JobHandlers {
    return {
      'read-upload': this.readUpload,
      'make-digests': this.makeDigests,
      'send-digest': this.sendDigest,
      'begin-day': this.beginDay,
      sweep: this.sweep,
    };
  }
}
