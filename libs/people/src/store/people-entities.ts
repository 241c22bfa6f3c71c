import { PersonEntity } from './person.entity.js';
import { PersonalTokenEntity } from './personal-token.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { SignInSessionEntity } from './sign-in-session.entity.js';
import { UnitEntity } from './unit.entity.js';

/** The row shapes of this room, for the process that opens the database. */
export const peopleEntities = [
  UnitEntity,
  PersonEntity,
  RoleGrantEntity,
  SignInSessionEntity,
  PersonalTokenEntity,
];
