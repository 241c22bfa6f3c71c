import { CalendarModule } from '#calendar';
import { IntakeModule } from '#intake';
import { PeopleModule } from '#people';
import { RegisterModule } from '#register';
import { DigestSource } from '#reminders';
import { Global, Module } from '@nestjs/common';
import { ConfirmProposals } from './confirm-proposals.command.js';
import { LoadSample } from './load-sample.command.js';
import { RegisterDigestSource } from './register-digest-source.js';
import { RejectProposals } from './reject-proposals.command.js';

/** The commands that cross rooms. Global, because reminders ask the register through it without knowing it. */
@Global()
@Module({
  imports: [CalendarModule, PeopleModule, RegisterModule, IntakeModule],
  providers: [
    ConfirmProposals,
    RejectProposals,
    LoadSample,
    { provide: DigestSource, useClass: RegisterDigestSource },
  ],
  exports: [ConfirmProposals, RejectProposals, LoadSample, DigestSource, IntakeModule, PeopleModule],
})
export class FollowupModule {}
