import { Module } from '@nestjs/common';
import { Postman } from './mail/postman.js';
import { SignInLinkMail } from './mail/send-sign-in-link.js';
import { Mailbox } from './mailbox.query.js';
import { MakeDigests } from './make-digests.command.js';
import { SendDigest } from './send-digest.command.js';
import { StrandedDigests } from './stranded-digests.query.js';

@Module({
  providers: [MakeDigests, SendDigest, StrandedDigests, Mailbox, Postman, SignInLinkMail],
  exports: [MakeDigests, SendDigest, StrandedDigests, Mailbox, SignInLinkMail],
})
export class RemindersModule {}
