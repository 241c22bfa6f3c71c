/**
 * Every way in which the product says no, and the HTTP status it says it with (RFC 9457). The words are in the catalogue
 * under problem.<tag>; a tag without words, or words without a tag, do not compile.
 */
export const problemStatus = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  'other-origin': 403,
  'not-found': 404,
  'already-decided': 409,
  'calendar-conflict': 409,
  'not-decided': 409,
  'not-ready': 409,
  'wrong-progress': 409,
  'nothing-to-clear': 409,
  'no-draft': 409,
  'not-owed': 409,
  'no-candidate': 409,
  'document-closed': 409,
  'link-spent': 410,
  'answered-by-document': 409,
  'list-past': 409,
  'digest-sent': 409,
  'not-failed': 409,
  'nothing-due': 409,
  stale: 412,
  'file-too-large': 413,
  'file-unreadable': 415,
  invalid: 422,
  'weak-password': 422,
  'version-missing': 428,
  'too-many-attempts': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemTag = keyof typeof problemStatus;
