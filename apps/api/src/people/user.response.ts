import type { LeaveConsequences } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { HeldRole, PersonView } from '#people';
import { nameIn } from '../lists/name-in.js';

export class InvitationLinkResponse {
  /** Told here alone. Whoever opens it comes in as that person. */
  address: string;
  expiresAt: string;
}

export class UserRoleResponse {
  id: string;
  /** The key of the body. */
  body: string;
  role: string;
  /** The key of the unit. */
  unit: string | null;
  /** Of the unit, in the reader's language. */
  unitName: string | null;
  /** By its two letters (ISO 3166-1). */
  state: string | null;
  /** False for a delegate whose State has no term in the body today: then the role gives no access. */
  counts: boolean;
  /** It ended with the account. */
  ended: boolean;
}

export class UserResponse {
  id: string;
  name: string;
  email: string;
  lang: string;
  /** IANA name of the time zone. */
  zone: string;
  /** An address that the delegates of a State share. */
  mailbox: boolean;
  /** ISO 8601; null while the account is open. */
  closedAt: string | null;
  /** They have come in by an account of their organization. */
  linked: boolean;
  /** When they were last here; null when they were not of late. */
  lastSeenAt: string | null;
  /** The name of who hears in their place while they are away. */
  standInName: string | null;
  /** In the bodies whose people one may see. */
  roles: UserRoleResponse[];
  /** They have roles in other bodies too: their name and address are not for one body to change. */
  elsewhere: boolean;
  version: number;
}

export class UserPage {
  items: UserResponse[];
  next: string | null;
  total: number | null;
}

export class PassedRoleResponse {
  body: string;
  role: string;
  /** Of the unit, in the reader's language. */
  unitName: string | null;
  state: string | null;
  /** Somebody else has this role there. */
  held: boolean;
  /** The successor has it already. */
  bySuccessor: boolean;
}

/** What passes on when somebody leaves. */
export class LeaveResponse {
  /** Tasks of their units whose reminders go to the focal points. */
  tasks: number;
  /** Tasks that wait for a clearance that they could give. */
  clearances: number;
  roles: PassedRoleResponse[];
  /** The names of those in whose place they hear. */
  standsInFor: string[];
}

export function userResponse(person: PersonView, lang: SpokenLanguage): UserResponse {
  const { closedAt, lastSeenAt, roles, ...plain } = person;
  return {
    ...plain,
    closedAt: closedAt?.toISOString() ?? null,
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    roles: roles.map((role) => roleResponse(role, lang)),
  };
}

function roleResponse({ unitNames, ...role }: HeldRole, lang: SpokenLanguage): UserRoleResponse {
  return { ...role, unitName: nameIn(unitNames, lang) };
}

export function leaveResponse(
  { tasks, clearances, roles, standsInFor }: LeaveConsequences,
  lang: SpokenLanguage,
): LeaveResponse {
  return {
    ...{ tasks, clearances, standsInFor: [...standsInFor] },
    roles: roles.map(({ body, role, unitNames, state, held, bySuccessor }) => ({
      ...{ body, role, state, held, bySuccessor },
      unitName: nameIn(unitNames, lang),
    })),
  };
}
