import type { Voice } from '#calendar/core';
import type { SpokenLanguage } from '#messages';
import type { MandateRow, PlannedDocumentView, TaskView } from '#register';
import { nameIn } from '../lists/name-in.js';
import { type ShortRequestResponse, shortRequestResponse } from '../mandates/short-request.response.js';
import {
  type DeadlineResponse,
  deadlineResponse,
  TaskResponse,
  taskResponse,
} from '../tasks/task.response.js';

export class SegmentNameResponse {
  kind: 'main' | 'resumed';
  /** Which resumption, from 1; null for the main part. */
  n: number | null;
}

export class SlotResponse {
  from: string;
  until: string;
}

export class AnsweredTaskResponse {
  id: string;
  /** What it answers; null where the reader is not told of the request. */
  request: ShortRequestResponse | null;
  /** The task has another meeting than this document, or lost it: the document did not follow. */
  apart: boolean;
}

export class AwaitedStepResponse {
  /** What it is called, in the reader's language. */
  name: string | null;
  /** Which step it is, and of how many. */
  step: number | null;
  of: number | null;
}

export class PlannedDocumentResponse {
  id: string;
  body: string;
  session: string;
  segment: SegmentNameResponse;
  /** The first day of that part; null while it has no dates. */
  opens: string | null;
  agendaItem: string | null;
  /** By language (ISO 639-1). */
  titles: Record<string, string>;
  /** In the reader's language if there is one. */
  title: string;
  form: 'pre-session' | 'in-session' | 'information' | 'conference-room' | 'oral';
  /** The languages in which it is to be issued. */
  languages: string[];
  words: number | null;
  /** To members and readers, what was not submitted is "planned". */
  state: 'planned' | 'slot-confirmed' | 'for-clearance' | 'cleared' | 'submitted' | 'issued' | 'withdrawn';
  /** The step of its clearance that it waits for; not told to members and readers. */
  waitsFor: AwaitedStepResponse | null;
  /** The days that documents services have kept for it; not told to members and readers, nor when it was confirmed. */
  slot: SlotResponse | null;
  slotConfirmedOn: string | null;
  submittedOn: string | null;
  issuedOn: string | null;
  symbol: string | null;
  /** The key of the unit that prepares it, and its name in the reader's language. */
  unit: string | null;
  unitName: string | null;
  /** Not told to members and readers. */
  deadlines: DeadlineResponse[];
  /** A deadline is past and not met; not given to members and readers. */
  late?: boolean;
  /** The tasks that it answers. */
  tasks: AnsweredTaskResponse[];
  version: number;
}

export class PlannedDocumentPage {
  items: PlannedDocumentResponse[];
  next: string | null;
  total: number | null;
}

export class DocumentTaskResponse extends TaskResponse {
  /** The unit that owes it, in the reader's language. */
  unitName: string | null;
  request: ShortRequestResponse;
  /** It has another meeting than this document, or lost it. */
  apart: boolean;
}

export class PlannedDocumentDetailResponse extends PlannedDocumentResponse {
  /** The tasks that it answers, with what they ask. */
  answers: DocumentTaskResponse[];
  /** What one may do with it now. */
  may: (
    | 'confirm-slot'
    | 'send-for-clearance'
    | 'clear'
    | 'return'
    | 'submit'
    | 'issue'
    | 'withdraw'
    | 'change'
    | 'extend-deadlines'
    | 'update'
  )[];
}

/** @param mandates those of its tasks, by id, as far as the reader may see them */
export function plannedDocumentResponse(
  document: PlannedDocumentView,
  mandates: ReadonlyMap<string, MandateRow>,
  lang: SpokenLanguage,
): PlannedDocumentResponse {
  const { id, body, session, segment, opens, agendaItem, titles, form, languages, words } = document;
  const { state, waitsFor, slot, slotConfirmedOn, submittedOn, issuedOn, symbol, unit, deadlines, late } =
    document;
  return {
    id,
    body,
    session,
    segment: { kind: segment.kind, n: segment.n },
    opens,
    agendaItem,
    titles: { ...titles },
    title: nameIn(titles, lang) ?? '',
    form,
    languages: [...languages],
    words,
    state,
    waitsFor:
      waitsFor === null ? null : { name: nameIn(waitsFor.names, lang), step: waitsFor.step, of: waitsFor.of },
    slot: slot === null ? null : { from: slot.from, until: slot.until },
    slotConfirmedOn,
    submittedOn,
    issuedOn,
    symbol,
    unit: unit?.key ?? null,
    unitName: nameIn(unit?.names, lang),
    deadlines: deadlines.map(deadlineResponse),
    ...(late === null ? {} : { late }),
    tasks: document.tasks.map(({ id, mandate: asked, apart }) => {
      const mandate = mandates.get(asked);
      return { id, apart, request: mandate === undefined ? null : shortRequestResponse(mandate, lang) };
    }),
    version: document.version,
  };
}

export function documentTaskResponse(
  task: TaskView,
  { mandate, apart }: { readonly mandate: MandateRow; readonly apart: boolean },
  lang: SpokenLanguage,
  voice: Voice,
): DocumentTaskResponse {
  return {
    ...taskResponse(task, voice),
    unitName: nameIn(task.unit?.names, lang),
    request: shortRequestResponse(mandate, lang),
    apart,
  };
}
