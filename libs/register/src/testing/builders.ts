import type { CalendarDate } from '#calendar/core';
import type { ConfirmedRequest } from '../keep-mandate.command.js';
import type { DueTask } from '../core/compare-tasks.js';

/** "The Harbour Board requests the Harbour Master to report on the lighthouses", with what a test cares about. */
export function aRequest(own: Partial<ConfirmedRequest> = {}): ConfirmedRequest {
  return {
    body: 'harbour-board',
    decision: { body: 'harbour-board', type: 'decision', number: '2022/4' },
    part: null,
    session: null,
    paragraph: '3',
    paragraphCounted: null,
    subparagraph: null,
    verb: 'requests',
    addresseeRole: 'head',
    addresseeName: 'Harbour Master',
    mode: 'operative',
    recurrence: 'unspecified',
    deliverable: 'report',
    dueRule: null,
    unitId: null,
    madeOn: '2022-12-01',
    text: {
      lang: 'en',
      quote: 'Requests the Harbour Master to report on the lighthouses',
      verb: 'Requests',
      addressee: 'Harbour Master',
      dueWords: null,
      condition: null,
    },
    ...own,
  };
}

/** Due at a dated meeting of the Harbour Board; `undated()` for one without any date. */
export function dueAt(session: string, start: string, own: Partial<DueTask> = {}): DueTask {
  return {
    slot: session,
    body: 'harbour-board',
    state: 'fixed',
    session,
    segment: { kind: 'main', n: null },
    candidates: [],
    start: start as CalendarDate,
    end: start as CalendarDate,
    chooseBy: null,
    by: null,
    why: [],
    before: null,
    waitsFor: null,
    deadlines: [],
    ...own,
  };
}

export function undated(): DueTask {
  return {
    ...dueAt('undated', '2022-01-01'),
    state: 'none',
    session: null,
    segment: null,
    start: null,
    end: null,
    why: [{ key: 'calendar.why.noneStated' }],
  };
}
