import { hasMessage, type Translate } from '#messages';
import type { AuditEntry } from '#people';

export class AuditActorResponse {
  kind: 'person' | 'system';
  /** A person's id; the name of a part of the system. */
  id: string;
  /** Null for a person who was erased. */
  name: string | null;
}

export class AuditSubjectResponse {
  kind: string;
  id: string;
  /** Of a person. */
  name: string | null;
}

export class AuditEntryResponse {
  id: string;
  /** Its place in the trail, counted from 1. */
  seq: number;
  /** ISO 8601, in UTC. */
  at: string;
  who: AuditActorResponse;
  /** Who was away, and in whose place it was done. */
  inPlaceOf: AuditActorResponse | null;
  /** "session.moved" */
  action: string;
  /** The deed in the reader's language; the deed itself where it has no words. */
  said: string;
  subject: AuditSubjectResponse;
  body: string | null;
  before: object | null;
  after: object | null;
  /** Whether it is chained to the entries before; each is within a minute. */
  sealed: boolean;
}

export class AuditPage {
  items: AuditEntryResponse[];
  next: string | null;
  total: number | null;
}

export function auditEntryResponse(entry: AuditEntry, say: Translate): AuditEntryResponse {
  const { id, seq, at, actorKind, actorId, actor, action, subjectKind, subjectId, subject, ...rest } = entry;
  return {
    id,
    seq,
    at: at.toISOString(),
    who: { kind: actorKind, id: actorId ?? actor ?? '', name: actor },
    inPlaceOf:
      rest.inPlaceOfId === null ? null : { kind: 'person', id: rest.inPlaceOfId, name: rest.inPlaceOf },
    action,
    said: deedWords(action, say),
    subject: { kind: subjectKind, id: subjectId, name: subject },
    body: rest.body,
    before: rest.before as object | null,
    after: rest.after as object | null,
    sealed: rest.sealed,
  };
}

export function deedWords(action: string, say: Translate): string {
  const key = `audit.deed.${action}`;
  return hasMessage(key) ? say(key) : action;
}
