import type { Body } from '../../../api/questions.js';
import type { components } from '../../../api/schema.js';
import { draftFaults, whenOf, type SessionDraft } from './session-draft.js';

/** What somebody types to put a session on the calendar. */
export interface NewSession extends Pick<SessionDraft, 'when' | 'start' | 'end' | 'year' | 'quarter'> {
  readonly body: string;
  /** The year in its name. */
  readonly sessionYear: string;
  /** Its ordinal or number ("2"), or its name of the year ("annual"). */
  readonly name: string;
  readonly kind: 'regular' | 'special';
}

interface Faults {
  readonly name: Readonly<Partial<Record<'sessionYear' | 'name', true>>>;
  readonly when: ReturnType<typeof draftFaults>;
}

/** What must be mended before it can be sent, by the name of its field: in its name, and in when it meets. */
export function newSessionFaults(draft: NewSession, naming: Body['naming']): Faults {
  return {
    name: {
      ...(naming !== 'number' && !/^[1-9]\d{3}$/.test(draft.sessionYear) && { sessionYear: true as const }),
      ...(!isName(draft.name, naming) && { name: true as const }),
    },
    when: draftFaults('move', draft),
  };
}

function isName(name: string, naming: Body['naming']): boolean {
  return /^[1-9]\d{0,3}$/.test(name) || (naming !== 'number' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name));
}

/** What the server is asked for. */
export function newSessionRequest(
  draft: NewSession,
  naming: Body['naming'],
): components['schemas']['MakeSessionRequest'] {
  const { body, sessionYear, name, kind } = draft;
  return {
    body,
    kind,
    ...(naming !== 'number' && { year: Number(sessionYear) }),
    ...(/^\d+$/.test(name) ? { ordinal: Number(name) } : { name }),
    segments: [{ kind: 'main', ...whenOf(draft) }],
  };
}
