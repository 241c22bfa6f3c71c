import { parseSessionKey, placedOccurrence, type Calendar, type CalendarDate } from '#calendar';
import { Refused } from '#platform';
import type { OpenTask, StatedTaskDeed } from '#register';

const needsSession: readonly string[] = ['move', 'defer'];
const takesSession: readonly string[] = [...needsSession, 'ask-for-more'];

/**
 * A body puts a task to one of the sessions of who receives it, another one than that where it is due, only where
 * documents are taken, and never to one that was over on the day of the act. @throws Refused 'invalid' with what is wrong
 */
export function refuseUnusableSession(
  {
    calendar,
    today,
    on,
  }: { readonly calendar: Calendar; readonly today: CalendarDate; readonly on: CalendarDate },
  task: OpenTask,
  { deed, session }: StatedTaskDeed,
): void {
  const fault = (key: 'sessionMissing' | 'sessionSurplus' | 'sessionCannot' | 'sessionOver', named = '') =>
    new Refused('invalid', { faults: [{ key: `workflow.fault.${key}`, values: { session: named } }] });
  if (session === null) {
    if (needsSession.includes(deed)) throw fault('sessionMissing');
    return;
  }
  if (!takesSession.includes(deed)) throw fault('sessionSurplus', session);
  if (parseSessionKey(session)?.body !== task.body || session === task.session)
    throw fault('sessionCannot', session);
  const { state, end } = placedOccurrence(
    { slot: task.slot, body: task.body, session },
    { calendar, today, receives: task.body, adopted: null, choices: [] },
  );
  if (state !== 'fixed' && state !== 'tentative') throw fault('sessionCannot', session);
  if (end !== null && end < on) throw fault('sessionOver', session);
}
