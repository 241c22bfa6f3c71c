export { AddPerson, type PersonToAdd } from './accounts/add-person.command.js';
export { erasePerson } from './accounts/erase-person.js';
export { GivePersonalToken } from './accounts/give-personal-token.command.js';
export { namesOfPeople } from './accounts/names-of-people.query.js';
export { AuditTrail, type AuditEntry, type AuditFilter } from './audit/audit-trail.query.js';
export { OwnSettings, type OwnAccount } from './accounts/own-settings.query.js';
export { OwnSessions, type OwnSession } from './accounts/own-sessions.js';
export { OwnTokens, type OwnToken } from './accounts/own-tokens.js';
export { PersonById } from './accounts/person-by-id.query.js';
export { PersonByEmail, type KnownPerson } from './accounts/person-by-email.query.js';
export {
  may,
  maySomewhere,
  roleForUnit,
  rolesThatMay,
  threeLetters,
  visibleBodies,
  type Action,
  type BodyAction,
  type Knock,
} from './core/index.js';
export { FeedAddresses, type FeedAbout, type OwnFeed, type ReadFeed } from './feeds/feed-addresses.js';
export { PeopleModule } from './people.module.js';
export { LoadSamplePeople } from './sample/load-sample-people.command.js';
export { refuseSampleBeyondLoopback } from './sample/refuse-sample-beyond-loopback.js';
export { bodiesWithRoles, removeSamplePeople, samplePeopleIds } from './sample/remove-sample-people.js';
export { ChangeSettings } from './settings/change-settings.command.js';
export { PeopleReminded } from './settings/people-reminded.query.js';
export type { Pause, SettingsChange } from './settings/settings.js';
export type { StoredSettings } from './settings/settings.repository.js';
export { SampleSignIn, type OfferedPerson } from './sample/sample-sign-in.js';
export { AskForLink } from './sign-in/ask-for-link.command.js';
export { MakeSignInLink } from './sign-in/make-link.command.js';
export { UseSignInLink } from './sign-in/use-link.command.js';
export { SetUp, type FirstAdministrator } from './sign-in/set-up.command.js';
export { Identify, type Identity, type TokenScope } from './sign-in/identify.query.js';
export type { SignedIn } from './sign-in/open-session.js';
export { SignIn, type Credentials } from './sign-in/sign-in.command.js';
export { SignOut } from './sign-in/sign-out.command.js';
export { peopleEntities } from './store/people-entities.js';
export { decidersOfUnits, hearersOfUnits, type Hearers } from './units/recipients-of-units.query.js';
export { peopleOfBody } from './units/people-of-body.query.js';
export { unitByKey } from './units/unit-by-key.query.js';
export { Units, type UnitView } from './units/units.query.js';
