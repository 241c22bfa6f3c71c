import type { OwnAccount } from '#people';
import type { CalendarDate } from '#platform';

export class HeldRoleResponse {
  /** The key of the body. */
  body: string;
  role: string;
}

export class MeResponse {
  id: string;
  name: string;
  email: string;
  lang: string;
  roles: HeldRoleResponse[];
  /** The date that the register takes for today where the person lives: "in three weeks" counts from there. */
  today: string;
}

export function meResponse({ id, name, email, lang, grants }: OwnAccount, today: CalendarDate): MeResponse {
  return { id, name, email, lang, roles: grants.map(({ body, role }) => ({ body, role })), today };
}
