import type { Adoption, Calendar, Session } from './calendar.js';
import { oncePer } from './once-per.js';
import { isSessionAfterAdoption, sessionsInOrder } from './place-in-time.js';
import type { BodyKey } from './session-key.js';

/** By adoption and body: the mandates of one decision, and most of one session, all ask for the same. */
const known = oncePer((_: Calendar) => new Map<string, readonly Session[]>());

/** The sessions of a body that count for what was adopted there, in the order of time; all, when that is not known. */
export function sessionsAfterAdoption(
  calendar: Calendar,
  adopted: Adoption | null,
  body: BodyKey,
): readonly Session[] {
  if (adopted === null) return sessionsInOrder(calendar, body);
  const asked = `${body} ${nameOf(adopted)}`;
  const found = known(calendar).get(asked);
  if (found !== undefined) return found;
  const later = sessionsInOrder(calendar, body).filter((session) =>
    isSessionAfterAdoption(calendar, adopted, session),
  );
  known(calendar).set(asked, later);
  return later;
}

function nameOf(adopted: Adoption): string {
  if (adopted.session === null) return adopted.on;
  return `${adopted.session} ${adopted.segment} ${adopted.n ?? 1} ${adopted.on ?? ''}`;
}
