import {
  deadlinesFor,
  type CalendarDate,
  type DeadlineKind,
  type DeadlinePolicy,
  type DeliverableForm,
} from '#calendar/core';
import { isClosed, type DocumentState } from './document-acts.js';

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
  /** The first day of the part of the session where it is due; null while that has no dates. */
  readonly opens: CalendarDate | null;
  /** The day it was planned, or the first of its tasks was made. */
  readonly madeOn: CalendarDate;
  readonly slotConfirmedOn: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly issuedOn: CalendarDate | null;
  readonly extensions: readonly {
    readonly kind: DeadlineKind;
    readonly date: CalendarDate;
    readonly reason: string;
  }[];
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
  const meeting = { state: 'fixed', start: document.opens, chooseBy: null, by: null, before: null } as const;
  return deadlinesFor(meeting, policy, document.form, document.madeOn)
    .map(({ kind, date, passedBeforeAdoption }): ShownDeadline => {
      const extended = document.extensions.find((extension) => extension.kind === kind);
      const met = isMet(kind, document);
      if (extended === undefined)
        return { kind, date, originally: null, reason: null, passedBeforeAdoption, met };
      return {
        kind,
        date: extended.date,
        originally: date,
        reason: extended.reason,
        passedBeforeAdoption: extended.date < document.madeOn,
        met,
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function isMet(kind: DeadlineKind, { slotConfirmedOn, submittedOn, issuedOn }: DatedDocument): boolean {
  const issued = issuedOn !== null;
  const submitted = issued || submittedOn !== null;
  if (kind === 'slot') return submitted || slotConfirmedOn !== null;
  return kind === 'issuance' || kind === 'by' ? issued : submitted;
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
