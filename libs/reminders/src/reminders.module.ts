import { Module } from '@nestjs/common';
import { Postman } from './mail/postman.js';
import { Mailbox } from './mailbox.query.js';
import { MakeDigests } from './make-digests.command.js';
import { MembersLists } from './members-lists.query.js';
import { ReminderPolicies } from './reminder-policies.query.js';
import { SendDigest } from './send-digest.command.js';
import { StrandedDigests } from './stranded-digests.query.js';

@Module({
  providers: [MakeDigests, SendDigest, StrandedDigests, Mailbox, ReminderPolicies, MembersLists, Postman],
  exports: [MakeDigests, SendDigest, StrandedDigests, Mailbox, ReminderPolicies, MembersLists],
})
export class RemindersModule {}
