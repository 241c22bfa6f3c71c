import type { BodyActView } from '#register';
import type { DecisionNameResponse } from '../mandates/request-texts.response.js';
import type { EvidenceResponse } from '../tasks/task-detail.response.js';

export class BodyActEffectResponse {
  mandate: string;
  decision: DecisionNameResponse | null;
  paragraph: string | null;
  /** Null where it did something to the mandate itself. */
  task: string | null;
  deed:
    'take-note' | 'approve' | 'defer' | 'ask-for-more' | 'move' | 'drop' | 'implement' | 'elapse' | 'retire';
  /** Where the task was due until then. */
  from: string | null;
  /** To which session it was moved or deferred. */
  session: string | null;
  note: string | null;
}

export class TakenBackResponse {
  at: string;
  by: string | null;
  reason: string;
}

export class BodyActResponse {
  id: string;
  /** Whose act it is. */
  body: string;
  kind: 'decision' | 'session-report' | 'silence-procedure' | 'bureau';
  /** What shows it. */
  reference: string;
  on: string;
  evidence: EvidenceResponse[];
  /** Who recorded it; not told to members and readers. */
  by: string | null;
  at: string;
  /** It was recorded wrongly, and stands for nothing any more. */
  takenBack: TakenBackResponse | null;
  effects: BodyActEffectResponse[];
}

export class BodyActPage {
  items: BodyActResponse[];
  next: string | null;
  total: number | null;
}

export function bodyActResponse(act: BodyActView): BodyActResponse {
  return {
    ...act,
    evidence: act.evidence.map(({ title, url }) => ({ title, url })),
    effects: act.effects.map((effect) => ({ ...effect })),
  };
}
