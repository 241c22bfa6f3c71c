import type { CalendarDate, DeadlinePolicy, DeliverableForm, SegmentName } from '#calendar/core';
import {
  deadlinesOfDocument,
  isDocumentLate,
  type DatedDocument,
  type DocumentState,
  type ShownDeadline,
} from '../core/index.js';

/** A planned document as the register tells it. Who does not belong to the secretariat is told no deadlines and no slot. */
export interface PlannedDocumentView {
  readonly id: string;
  readonly body: string;
  readonly session: string;
  readonly segment: SegmentName;
  /** The first day of that part; null while it has no dates. */
  readonly opens: CalendarDate | null;
  readonly agendaItem: string | null;
  /** By language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly form: DeliverableForm;
  readonly languages: readonly string[];
  readonly words: number | null;
  readonly state: DocumentState;
  /** The step of its clearance that it waits for; null for whom this is none of their concern. */
  readonly waitsFor: AwaitedStep | null;
  readonly slot: { readonly from: CalendarDate; readonly until: CalendarDate } | null;
  readonly slotConfirmedOn: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly issuedOn: CalendarDate | null;
  readonly symbol: string | null;
  /** The unit that prepares it. */
  readonly unit: { readonly key: string; readonly names: Readonly<Record<string, string>> } | null;
  readonly deadlines: readonly ShownDeadline[];
  /** A deadline that applies is past and unmet; null for whom this is none of their concern. */
  readonly late: boolean | null;
  /** The tasks that it answers; apart: the task has another meeting, or lost it. */
  readonly tasks: readonly { readonly id: string; readonly mandate: string; readonly apart: boolean }[];
  readonly version: number;
}

/** A step of clearance: its names by language, which it is, and of how many; null where it was sent before steps had names. */
export interface AwaitedStep {
  readonly names: Readonly<Record<string, string>> | null;
  readonly step: number | null;
  readonly of: number | null;
}

export interface DocumentRow extends Omit<PlannedDocumentView, 'slot' | 'deadlines' | 'late'> {
  readonly zone: string;
  readonly insider: boolean;
  readonly policy: DeadlinePolicy;
  readonly slotFrom: CalendarDate | null;
  readonly slotUntil: CalendarDate | null;
  readonly madeOn: CalendarDate;
  readonly extensions: DatedDocument['extensions'];
}

/** A row with the deadlines that lead up to it. @param today the day it is in a time zone */
export function documentView(row: DocumentRow, today: (zone: string) => CalendarDate): PlannedDocumentView {
  const { zone, insider, policy, slotFrom, slotUntil, madeOn: _, extensions: _extensions, ...told } = row;
  if (!insider) return { ...told, slotConfirmedOn: null, slot: null, deadlines: [], late: null };
  const deadlines = deadlinesOfDocument(row, policy);
  return {
    ...told,
    slot: slotFrom === null || slotUntil === null ? null : { from: slotFrom, until: slotUntil },
    deadlines,
    late: isDocumentLate(row, deadlines, today(zone)),
  };
}
