import { Module } from '@nestjs/common';
import { FailedDigests } from './failed-digests.query.js';
import { LeaveLists } from './leave-lists.command.js';
import { Postman } from './mail/postman.js';
import { SignInLinkMail } from './mail/send-sign-in-link.js';
import { Mailbox } from './mailbox.query.js';
import { MakeDigests } from './make-digests.command.js';
import { MembersLists } from './members-lists.query.js';
import { PreviewDigest } from './preview-digest.query.js';
import { PreviewList } from './preview-list.query.js';
import { ReminderPlan } from './reminder-plan.query.js';
import { ReminderPolicies } from './reminder-policies.query.js';
import { SendDigest } from './send-digest.command.js';
import { SendNow } from './send-now.command.js';
import { StrandedDigests } from './stranded-digests.query.js';

const doors = [
  FailedDigests,
  LeaveLists,
  Mailbox,
  MakeDigests,
  MembersLists,
  PreviewDigest,
  PreviewList,
  ReminderPlan,
  ReminderPolicies,
  SendDigest,
  SendNow,
  SignInLinkMail,
  StrandedDigests,
];

@Module({ providers: [...doors, Postman], exports: doors })
export class RemindersModule {}
