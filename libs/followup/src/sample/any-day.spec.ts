import {
  addDays,
  defaultDeadlinePolicy,
  printSessionKey,
  ruleOf,
  type Calendar,
  type CalendarDate,
  type Session,
  type StatedSession,
} from '#calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueTasks } from '../due-tasks.js';
import { knownSessions } from './known-sessions.js';
import { panelDecisions } from './panel-decisions.js';
import { knownDecisions } from './real-decisions.js';
import { realBodies, samplePanel } from './sample-bodies.js';
import { expectedSessions, statedPanelSessions } from './sessions-to-come.js';

const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

function sessionOf({ segments, name = null, ...stated }: StatedSession): Session {
  const key = printSessionKey({ ...stated, name } as never);
  return {
    ...stated,
    name,
    key,
    cancelled: false,
    segments: segments.map(({ kind, start, end, expected, takesDocuments, why }) => ({
      kind,
      n: kind === 'main' ? null : 1,
      start: start as CalendarDate | null,
      end: end as CalendarDate | null,
      expected,
      takesDocuments: takesDocuments ?? true,
      why: why ?? null,
    })),
  };
}

function calendarOn(today: CalendarDate): Calendar {
  const stated = [...knownSessions(today), ...expectedSessions(today), ...statedPanelSessions(today)];
  const kept = { completeYears: [], deadlinePolicy: defaultDeadlinePolicy };
  return {
    sessions: stated.map(sessionOf),
    bodies: [
      ...realBodies.map((body) => ({ ...body, ...kept, registerKeptFrom: today })),
      { ...samplePanel, ...kept, registerKeptFrom: addDays(today, -365) },
    ],
  };
}

function requestsOn(today: CalendarDate) {
  const calendar = calendarOn(today);
  return [...knownDecisions(today), ...panelDecisions(today)].flatMap(
    ({ facts: { body, session }, requests }) =>
      requests.map((request) => {
        const adopted = session === null ? null : ({ session, segment: 'main' } as const);
        const rule = ruleOf(request.rule, request.texts.en.dueWords ?? null);
        const tasks = dueTasks(rule, calendar, { body, adopted }, today);
        return { request, tasks };
      }),
  );
}

describe('on any day from 2026 to 2030', () => {
  it('the sessions of a body have different names, and no part of one begins before another of it ends', () => {
    fc.assert(
      fc.property(days, (today) => {
        const keys = calendarOn(today).sessions.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('nothing of the real bodies is dated that lies ahead: no document says when they will meet', () => {
    fc.assert(
      fc.property(days, (today) => {
        const real = calendarOn(today).sessions.filter(({ body }) => body !== samplePanel.key);
        const starts = real.flatMap(({ segments }) => segments.map(({ start }) => start));
        expect(starts.filter((start) => start !== null && start > today)).toEqual([]);
      }),
    );
  });

  it('each story has its task, one request waits for a choice, and the rest have meetings that are certain or name none', () => {
    fc.assert(
      fc.property(days, (today) => {
        const ofPanel = requestsOn(today).filter(({ tasks }) =>
          tasks.every(({ body }) => body === samplePanel.key),
        );
        for (const { request, tasks } of ofPanel) {
          for (const { session } of request.story ?? []) {
            expect(tasks.map((task) => task.session)).toContain(session);
          }
        }
        const states = ofPanel.flatMap(({ tasks }) => tasks.map(({ state }) => state));
        expect(states.filter((state) => state === 'choice')).toHaveLength(1);
        expect(new Set(states)).toEqual(new Set(['choice', 'fixed', 'none']));
        const [choice] = ofPanel.flatMap(({ tasks }) => tasks.filter(({ state }) => state === 'choice'));
        expect(choice!.chooseBy! > today && choice!.candidates.length === 2).toBe(true);
      }),
    );
  });

  it('documents are due within the week, and slots were to be confirmed weeks ago', () => {
    fc.assert(
      fc.property(days, (today) => {
        const next = statedPanelSessions(today).find(({ segments }) => (segments[0]!.start ?? '') > today)!;
        const opens = next.segments[0]!.start as CalendarDate;
        expect(addDays(opens, -70) >= today && addDays(opens, -70) <= addDays(today, 7)).toBe(true);
        expect(addDays(opens, -98) < addDays(today, -14)).toBe(true);
      }),
    );
  });
});
