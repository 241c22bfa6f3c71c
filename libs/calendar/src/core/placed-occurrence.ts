import { noMeeting } from './make-occurrence.js';
import type { Occurrence } from './occurrence.js';
import { resolveDueMeetings } from './resolve-due-meetings.js';
import type { RuleContext } from './rules/rule-kind.js';
import { parseSessionKey, type BodyKey, type SessionKey } from './session-key.js';

/** Where an act of the body put one occurrence, whatever its rule says. */
export interface Placement {
  readonly slot: string;
  readonly body: BodyKey;
  /** Null: the body asked for more and named no session. */
  readonly session: SessionKey | null;
}

/**
 * An occurrence at the session where an act of the body put it. It follows that session's dates like any other; when the
 * session is cancelled, a person decides.
 * @example placedOccurrence({ slot: 'next', body: 'executive-board', session: 'executive-board/2023/3' }, context).state // 'fixed'
 */
export function placedOccurrence({ slot, body, session }: Placement, context: RuleContext): Occurrence {
  const name = session === null ? null : parseSessionKey(session);
  if (session === null || name === null)
    return noMeeting([{ key: 'calendar.why.askedForMore', values: { body } }], slot, body);
  const year = name.year === null ? {} : { year: name.year };
  const at =
    name.name === null
      ? { body: name.body, ...year, ordinal: name.ordinal }
      : { body: name.body, ...year, name: name.name };
  // Whatever session the body names is late enough: it was there when it was asked.
  const [there] = resolveDueMeetings(
    { kind: 'session', at },
    { calendar: context.calendar, today: context.today, receives: body, adopted: null, choices: [] },
  );
  const why = [{ key: 'calendar.why.movedByAct', values: { session } } as const, ...there!.why];
  return { ...there!, slot, why };
}
