import type { OwnAccount } from '#people';
import type { CalendarDate } from '#platform';
import { type PauseResponse, pauseResponse } from '../reminders/settings.response.js';

export class HeldRoleResponse {
  /** The key of the body. */
  body: string;
  role: string;
}

export class StoodInForResponse {
  name: string;
  /** The last day; null: until they say that they are back. */
  until: string | null;
}

export class MeResponse {
  id: string;
  name: string;
  email: string;
  lang: string;
  /** IANA name of the time zone. */
  zone: string;
  /** The hour of the day from which the mail of a day may come. */
  digestHour: number;
  /** While the person is away; null when they are not. */
  pause: PauseResponse | null;
  roles: HeldRoleResponse[];
  /** Who is away today and lets the person act in their place. */
  standsInFor: StoodInForResponse[];
  /** The date that the register takes for today where the person lives: "in three weeks" counts from there. */
  today: string;
}

export function meResponse(account: OwnAccount, today: CalendarDate): MeResponse {
  const { id, name, email, lang, zone, digestHour, pause, delegateName, grants, standsInFor } = account;
  return {
    ...{ id, name, email, lang, zone, digestHour },
    pause: pauseResponse(pause, delegateName),
    roles: grants.map(({ body, role }) => ({ body, role })),
    standsInFor: [...standsInFor],
    today,
  };
}
