import { SetMetadata } from '@nestjs/common';

/** Under this key a route says that a program's token does not open it. */
export const statedInPerson = 'mandate-tracker:in-person';

/**
 * A person who is signed in may call this route, no program: what lets somebody in is neither made, changed nor ended by a
 * token, so that one that was stolen goes no further than it says, and no longer.
 */
export const InPerson = () => SetMetadata(statedInPerson, true);
