import type { Segment, Session } from './calendar.js';

/**
 * The part of a session at which something can be due: the first that takes documents; null when the session is
 * cancelled or no part takes any. A duty "at each session" is due there, once.
 */
export function firstUsable(session: Session): Segment | null {
  if (session.cancelled) return null;
  return session.segments.find((segment) => segment.takesDocuments) ?? null;
}
