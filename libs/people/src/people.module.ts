import { PersonById } from './accounts/person-by-id.query.js';
import { Module } from '@nestjs/common';
import { AddPerson } from './accounts/add-person.command.js';
import { ChangeSettings } from './settings/change-settings.command.js';
import { PeopleReminded } from './settings/people-reminded.query.js';
import { GivePersonalToken } from './accounts/give-personal-token.command.js';
import { AuditTrail } from './audit/audit-trail.query.js';
import { KeepPeople } from './accounts/keep-people.command.js';
import { People } from './accounts/people.query.js';
import { ReopenAccount } from './accounts/reopen-account.command.js';
import { OwnSettings } from './accounts/own-settings.query.js';
import { OwnPassword } from './accounts/own-password.js';
import { OwnSessions } from './accounts/own-sessions.js';
import { OwnTokens } from './accounts/own-tokens.js';
import { PersonByEmail } from './accounts/person-by-email.query.js';
import { ImportPeople } from './files/import-people.command.js';
import { PeopleFiles } from './files/people-files.js';
import { UnlinkAccounts } from './accounts/unlink-accounts.command.js';
import { FeedAddresses } from './feeds/feed-addresses.js';
import { LoadSamplePeople } from './sample/load-sample-people.command.js';
import { SampleSignIn } from './sample/sample-sign-in.js';
import { BeginAccountSignIn } from './sign-in/account/begin-account-sign-in.command.js';
import { EndAccountSignIn } from './sign-in/account/end-account-sign-in.command.js';
import { Organization } from './sign-in/account/organization.js';
import { AskForLink } from './sign-in/ask-for-link.command.js';
import { Identify } from './sign-in/identify.query.js';
import { InvitePerson } from './sign-in/invite-person.command.js';
import { MakeSignInLink } from './sign-in/make-link.command.js';
import { Passwords } from './sign-in/passwords.js';
import { SetUp } from './sign-in/set-up.command.js';
import { SignIn } from './sign-in/sign-in.command.js';
import { SignOut } from './sign-in/sign-out.command.js';
import { UseSignInLink } from './sign-in/use-link.command.js';
import { UsePasswordLink } from './sign-in/use-password-link.command.js';
import { SignInAttemptRepository } from './store/sign-in-attempt.repository.js';
import { KeepUnits } from './units/keep-units.command.js';
import { Units } from './units/units.query.js';

const doors = [
  PersonById,
  AddPerson,
  AskForLink,
  AuditTrail,
  BeginAccountSignIn,
  ChangeSettings,
  PeopleReminded,
  EndAccountSignIn,
  FeedAddresses,
  GivePersonalToken,
  Identify,
  ImportPeople,
  InvitePerson,
  KeepPeople,
  KeepUnits,
  LoadSamplePeople,
  MakeSignInLink,
  OwnPassword,
  OwnSessions,
  OwnSettings,
  OwnTokens,
  People,
  PeopleFiles,
  PersonByEmail,
  ReopenAccount,
  SampleSignIn,
  SetUp,
  SignIn,
  SignOut,
  Units,
  UnlinkAccounts,
  UsePasswordLink,
  UseSignInLink,
];

@Module({ providers: [...doors, Organization, Passwords, SignInAttemptRepository], exports: doors })
export class PeopleModule {}
