import {
  deadlinesFor,
  type CalendarDate,
  type DeadlineKind,
  type DeadlinePolicy,
  type DeliverableForm,
  type SessionKey,
} from '#calendar/core';
import { isClosed, type DocumentState } from './document-acts.js';
import { extendedDeadlines, type Extension } from './extended-deadlines.js';
import { isMetByPaper } from './met-deadlines.js';

/** A deadline as it is shown: the day in force, and the one that was counted when somebody set another. */
export interface ShownDeadline {
  readonly kind: DeadlineKind;
  readonly date: CalendarDate;
  /** The day that was counted; null unless the deadline was extended. */
  readonly originally: CalendarDate | null;
  /** Why it was extended. */
  readonly reason: string | null;
  readonly passedBeforeAdoption: boolean;
  readonly met: boolean;
}

/** What of a planned document its deadlines depend on. */
export interface DatedDocument {
  readonly form: DeliverableForm;
  readonly state: DocumentState;
  readonly session: SessionKey;
  /** The first day of the part of the session where it is due; null while that has no dates. */
  readonly opens: CalendarDate | null;
  /** The day it was planned, or the first of its tasks was made. */
  readonly madeOn: CalendarDate;
  readonly slotConfirmedOn: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly issuedOn: CalendarDate | null;
  readonly extensions: readonly Extension[];
}

/**
 * The days that lead up to a planned document, in their order. A confirmed slot meets the slot, submission what leads up
 * to handing it in, issuance itself; a later step has met what comes before it.
 */
export function deadlinesOfDocument(
  document: DatedDocument,
  policy: DeadlinePolicy,
): readonly ShownDeadline[] {
  if (document.state === 'withdrawn') return [];
  const { session, opens: start } = document;
  const meeting = { state: 'fixed', session, start, chooseBy: null, by: null, before: null } as const;
  const counted = deadlinesFor(meeting, policy, document.form, document.madeOn);
  const steps = {
    slotConfirmed: document.slotConfirmedOn !== null,
    submitted: document.submittedOn !== null,
    issued: document.issuedOn !== null,
  };
  return extendedDeadlines(counted, { session, start }, document.extensions, document.madeOn)
    .map(({ kind, date, originally = null, reason = null, passedBeforeAdoption }): ShownDeadline => {
      return { kind, date, originally, reason, passedBeforeAdoption, met: isMetByPaper(kind, steps) };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A deadline that applies is past and unmet. */
export function isDocumentLate(
  { state }: Pick<DatedDocument, 'state'>,
  deadlines: readonly ShownDeadline[],
  today: CalendarDate,
): boolean {
  return (
    !isClosed(state) &&
    deadlines.some(({ date, met, passedBeforeAdoption }) => !met && !passedBeforeAdoption && date < today)
  );
}
