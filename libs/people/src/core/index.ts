export { agentName } from './agent-name.js';
export { isEmail, tidyEmail } from './email-address.js';
export { keyFromName } from './key-from-name.js';
export { isLoopback, peerNetwork } from './network-address.js';
export { outsideAccount, type AccountRefusal, type OutsideAccount } from './outside-account.js';
export { ownAddress } from './own-address.js';
export {
  comparablePassword,
  longestPassword,
  passwordFault,
  shortestPassword,
  type PasswordFault,
} from './password-rules.js';
export {
  actsInPlace,
  may,
  maySomewhere,
  rolesThatMay,
  visibleBodies,
  type Action,
  type BodyAction,
} from './policy.js';

export { sampleDoorIsOpen, type Knock } from './sample-door.js';
export {
  accountSignInLife,
  attemptLimits,
  feedReads,
  invitationLimits,
  freshSession,
  linkLimits,
  longestTokenDays,
  longestTokenLife,
  minutesToWait,
  passwordLinkLife,
  personalTokenLife,
  sessionLife,
  setUpLinkLife,
} from './sign-in-limits.js';
export { importColumns, type ImportedRow, type ImportedTable } from './import-columns.js';
export {
  isMailboxRow,
  namesOfRow,
  planImport,
  roleLine,
  type ImportFault,
  type ImportPlan,
  type KnownBeforeImport,
  type KnownImportedPerson,
  type KnownUnit,
  type PlannedLine,
} from './plan-import.js';
export {
  nameFaults,
  personFaults,
  roleFaults,
  type DescribedPerson,
  type PersonFault,
} from './person-faults.js';
export { unitFaults, type DescribedUnit, type UnitFault } from './unit-faults.js';
export { viewerOf } from './viewer-of.js';
export { actingRole, roleForUnit, type ActingRole } from './role-for-unit.js';
export { threeLetters } from './state-codes.js';
