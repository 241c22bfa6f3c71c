export { AccessModule } from './access.module.js';
export { CurrentActor, CurrentIdentity, CurrentViewer } from './current-person.js';
export { InPerson } from './in-person.js';
export { ownCookie } from './own-cookie.js';
export { Paced } from './paced.js';
export { giveSessionCookie, sessionTokenOf, takeSessionCookie } from './session-cookie.js';
export { Allows, Public } from './stated-access.js';
