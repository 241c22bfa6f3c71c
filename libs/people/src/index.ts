export { AddPerson, type PersonToAdd } from './accounts/add-person.command.js';
export { endAccount } from './accounts/end-account.js';
export { holdPerson, refuseBeyondReach, type HeldPerson } from './accounts/held-person.js';
export { KeepPeople, type PersonChange, type RoleToGive } from './accounts/keep-people.command.js';
export { passRoles, passStandIns, rolesToPass, standsInFor, type RoleToPass } from './accounts/pass-on.js';
export {
  People,
  peopleOrders,
  type HeldRole,
  type PeopleFilter,
  type PersonView,
} from './accounts/people.query.js';
export { refuseWithoutAdministrator } from './accounts/refuse-without-administrator.js';
export { ReopenAccount } from './accounts/reopen-account.command.js';
export { erasePerson } from './accounts/erase-person.js';
export { GivePersonalToken } from './accounts/give-personal-token.command.js';
export { namesOfPeople } from './accounts/names-of-people.query.js';
export { auditOrders, AuditTrail, type AuditEntry, type AuditFilter } from './audit/audit-trail.query.js';
export { OwnSettings, type OwnAccount } from './accounts/own-settings.query.js';
export { OwnPassword, type OwnPasswordState } from './accounts/own-password.js';
export { OwnSessions, type OwnSession } from './accounts/own-sessions.js';
export { OwnTokens, type OwnToken } from './accounts/own-tokens.js';
export { PersonById } from './accounts/person-by-id.query.js';
export { PersonByEmail, type KnownPerson } from './accounts/person-by-email.query.js';
export { UnlinkAccounts } from './accounts/unlink-accounts.command.js';
export {
  actingRole,
  type ActingRole,
  actsInPlace,
  may,
  maySomewhere,
  peerNetwork,
  roleForUnit,
  rolesThatMay,
  threeLetters,
  visibleBodies,
  type AccountRefusal,
  type Action,
  type BodyAction,
  type ImportedTable,
  type Knock,
} from './core/index.js';
export { FeedAddresses, type FeedAbout, type OwnFeed, type ReadFeed } from './feeds/feed-addresses.js';
export { ImportPeople, type ImportReport, type PlacedFault } from './files/import-people.command.js';
export { PeopleFiles } from './files/people-files.js';
export { tableLimits } from './files/table-file.js';
export { PeopleModule } from './people.module.js';
export { LoadSamplePeople } from './sample/load-sample-people.command.js';
export { refuseSampleBeyondLoopback } from './sample/refuse-sample-beyond-loopback.js';
export { bodiesWithRoles, removeSamplePeople, samplePeopleIds } from './sample/remove-sample-people.js';
export { ChangeSettings } from './settings/change-settings.command.js';
export { PeopleReminded } from './settings/people-reminded.query.js';
export type { Pause, SettingsChange } from './settings/settings.js';
export type { StoredSettings } from './settings/settings.repository.js';
export { SampleSignIn, type OfferedPerson } from './sample/sample-sign-in.js';
export { BeginAccountSignIn } from './sign-in/account/begin-account-sign-in.command.js';
export { EndAccountSignIn, type AccountEntry } from './sign-in/account/end-account-sign-in.command.js';
export { AskForLink } from './sign-in/ask-for-link.command.js';
export { InvitePerson } from './sign-in/invite-person.command.js';
export { MakeSignInLink } from './sign-in/make-link.command.js';
export { UseSignInLink } from './sign-in/use-link.command.js';
export { UsePasswordLink } from './sign-in/use-password-link.command.js';
export { SetUp, type FirstAdministrator } from './sign-in/set-up.command.js';
export { Identify, type Identity, type TokenScope } from './sign-in/identify.query.js';
export type { SignedIn } from './sign-in/open-session.js';
export { SignIn, type Credentials } from './sign-in/sign-in.command.js';
export { SignOut } from './sign-in/sign-out.command.js';
export { peopleEntities } from './store/people-entities.js';
export { decidersOfUnits, hearersOfUnits, type Hearers } from './units/recipients-of-units.query.js';
export { peopleOfBody } from './units/people-of-body.query.js';
export { unitByKey } from './units/unit-by-key.query.js';
export { closeUnit, standsOnUnit, type StandsOnUnit } from './units/close-unit.js';
export { KeepUnits, type UnitChange, type UnitToAdd } from './units/keep-units.command.js';
export { holdUnitTree, isWithin, openUnit, standingUnit, type UnitKind } from './units/unit-tree.js';
export { Units, type UnitDetail, type UnitView } from './units/units.query.js';
