export { agentName } from './agent-name.js';
export { isEmail, tidyEmail } from './email-address.js';
export { keyFromName } from './key-from-name.js';
export { isLoopback, peerNetwork } from './network-address.js';
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
  attemptLimits,
  feedReads,
  linkLimits,
  longestTokenLife,
  minutesToWait,
  personalTokenLife,
  sessionLife,
  setUpLinkLife,
} from './sign-in-limits.js';
export { viewerOf } from './viewer-of.js';
export { roleForUnit } from './role-for-unit.js';
export { threeLetters } from './state-codes.js';
