import { dueSentence, say, sayWhy, type DueRule, type Voice } from '#calendar/core';
import type { SpokenLanguage } from '#messages';
import type {
  ClearanceView,
  HistoryEntry,
  MandateRow,
  PlannedDocumentView,
  TaskAtWork,
  UpdateView,
} from '#register';
import { nameIn } from '../lists/name-in.js';
import type { DecisionNameResponse, MandateTextResponse } from '../mandates/request-texts.response.js';
import { TaskResponse, taskResponse } from './task.response.js';

export class EvidenceResponse {
  title: string;
  url: string;
}

export class TakenStepResponse {
  /** What it is called, in the reader's language. */
  name: string | null;
  state: 'passed' | 'cleared' | 'returned';
  at: string;
  by: string | null;
}

export class ClearanceResponse {
  state: 'draft' | 'for-clearance' | 'cleared' | 'returned';
  at: string | null;
  /** Who sent, cleared or returned it; not told to members and readers. */
  by: string | null;
  /** The unit in whose place that was done. */
  onBehalfOf: string | null;
  /** Why it was returned. */
  reason: string | null;
  /** The steps that were taken, in their order; not told to members and readers. */
  steps: TakenStepResponse[];
  /** The step that it waits for, in the reader's language; not told to members and readers. */
  waitsFor: string | null;
}

export class UpdateResponse {
  id: string;
  at: string;
  /** Who wrote it; not told to members and readers. */
  author: string | null;
  /** The unit in whose place it was written, in the reader's language. */
  onBehalfOf: string | null;
  progress: 'in-progress' | 'blocked';
  narrative: string;
  challenges: string | null;
  nextSteps: string | null;
  evidence: EvidenceResponse[];
  clearance: ClearanceResponse;
}

export class AskedResponse {
  /** The body that asked. */
  body: string;
  decision: DecisionNameResponse | null;
  part: string | null;
  paragraph: string | null;
  paragraphCounted: number | null;
  subparagraph: string | null;
  texts: MandateTextResponse[];
  /** The due rule as a sentence in the reader's language. */
  dueSentence: string;
}

export class HistoryResponse {
  at: string;
  /** What was done, in the reader's language. */
  text: string;
}

export class AnsweringDocumentResponse {
  id: string;
  /** In the reader's language if there is one. */
  title: string;
  session: string;
  state: string;
  symbol: string | null;
}

export class TaskDetailResponse extends TaskResponse {
  /** The planned document that answers it. */
  plannedDocument: AnsweringDocumentResponse | null;
  /** The unit that owes it, in the reader's language. */
  unitName: string | null;
  /** What it answers. */
  request: AskedResponse;
  /** Newest first; members and readers are given the last cleared one. */
  updates: UpdateResponse[];
  /** What one may do with it now. */
  may: (
    | 'update'
    | 'send-for-clearance'
    | 'clear'
    | 'return'
    | 'submit'
    | 'deliver'
    | 'block'
    | 'unblock'
    | 'choose'
    | 'extend-deadlines'
    | 'take-note'
    | 'approve'
    | 'defer'
    | 'ask-for-more'
    | 'move'
    | 'drop'
  )[];
  /** Newest first. */
  history: HistoryResponse[];
}

export function taskDetailResponse(
  { task, mandate, may }: TaskAtWork,
  told: {
    readonly updates: readonly UpdateView[];
    readonly history: readonly HistoryEntry[];
    readonly document: PlannedDocumentView | null;
  },
  lang: SpokenLanguage,
  voice: Voice,
): TaskDetailResponse {
  return {
    ...taskResponse(task, voice),
    unitName: nameIn(task.unit?.names, lang),
    plannedDocument: told.document === null ? null : documentResponse(told.document, lang),
    request: requestResponse(mandate, voice),
    updates: told.updates.map((update) => updateResponse(update, lang)),
    may: [...may],
    history: told.history.map(({ at, line }) => ({ at: at.toISOString(), text: sayWhy(line, voice) })),
  };
}

function documentResponse(document: PlannedDocumentView, lang: SpokenLanguage): AnsweringDocumentResponse {
  const { id, titles, session, state, symbol } = document;
  return { id, title: nameIn(titles, lang) ?? '', session, state, symbol };
}

function requestResponse(mandate: MandateRow, voice: Voice): AskedResponse {
  const { body, decision, part, paragraph, paragraphCounted, subparagraph, texts, dueRule } = mandate;
  return {
    body,
    decision,
    part,
    paragraph,
    paragraphCounted,
    subparagraph,
    texts: texts.map(({ lang, status, quote, dueWords, condition }) => ({
      lang,
      status,
      quote,
      dueWords,
      condition,
    })),
    dueSentence: say(dueSentence(dueRule as DueRule | null), voice),
  };
}

function updateResponse(update: UpdateView, lang: SpokenLanguage): UpdateResponse {
  const { id, at, author, progress, narrative, challenges, nextSteps, evidence } = update;
  return {
    id,
    at: instant(at),
    author,
    onBehalfOf: nameIn(update.onBehalfOf, lang),
    progress,
    narrative,
    challenges,
    nextSteps,
    evidence: evidence.map(({ title, url }) => ({ title, url })),
    clearance: clearanceResponse(update.clearance, lang),
  };
}

function clearanceResponse(clearance: ClearanceView | null, lang: SpokenLanguage): ClearanceResponse {
  if (clearance === null)
    return {
      ...{ state: 'draft', at: null, by: null, onBehalfOf: null, reason: null },
      steps: [],
      waitsFor: null,
    };
  const { state, at, by, onBehalfOf, reason, steps, waitsFor } = clearance;
  return {
    state,
    at: instant(at),
    by,
    onBehalfOf: nameIn(onBehalfOf, lang),
    reason,
    steps: steps.map((step) => ({
      name: nameIn(step.names, lang),
      state: step.state,
      at: instant(step.at),
      by: step.by,
    })),
    waitsFor: nameIn(waitsFor, lang),
  };
}

/** PostgreSQL writes instants into JSON with an offset; everything else here is in UTC. */
function instant(at: string): string {
  return new Date(at).toISOString();
}
