/** What a deadline asks for: steps of a document, of an oral update, the meeting itself, a date of its own. */
export type DeadlineKind =
  'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session' | 'meeting' | 'by' | 'review';
