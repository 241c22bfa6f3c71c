import { describe, expect, it } from '@jest/globals';
import type { Session } from '../../../api/questions.js';
import { changeRequest, draftFaults, draftOf, possibleChanges, type SessionDraft } from './session-draft.js';

const part = {
  kind: 'main',
  n: null,
  start: '2026-11-23',
  end: '2026-11-25',
  expected: null,
  takesDocuments: true,
  why: null,
} as const;
const session: Session = {
  key: 'executive-board/2026/2',
  body: 'executive-board',
  year: 2026,
  ordinal: 2,
  name: null,
  kind: 'regular',
  cancelled: false,
  segments: [part],
  version: 3,
};
const typed = (facts: Partial<SessionDraft>): SessionDraft => ({ ...draftOf(session), ...facts });

describe('the form that changes a session', () => {
  it('opens with what stands', () => {
    expect(draftOf(session)).toMatchObject({
      part: 'main',
      when: 'days',
      start: '2026-11-23',
      end: '2026-11-25',
      lastDay: '2026-11-25',
    });
    const expected = { ...part, start: null, end: null, expected: '2026-Q4' };
    expect(draftOf({ ...session, segments: [expected] })).toMatchObject({
      when: 'quarter',
      year: '2026',
      quarter: '4',
    });
  });

  it.each<[Parameters<typeof changeRequest>[0], Partial<SessionDraft>, object]>([
    [
      'move',
      { start: '2027-01-18', end: '2027-01-20' },
      { change: 'move', part: 'main', start: '2027-01-18', end: '2027-01-20' },
    ],
    [
      'move',
      { part: 'resumed 2', when: 'quarter', year: '2027', quarter: '2' },
      { change: 'move', part: 'resumed', n: 2, expected: '2027-Q2' },
    ],
    ['move', { when: 'unknown', reason: ' No room ' }, { change: 'move', part: 'main', reason: 'No room' }],
    ['split', { lastDay: '2026-11-24', when: 'unknown' }, { change: 'split', lastDay: '2026-11-24' }],
    [
      'documents',
      { takesDocuments: false, why: 'It only elects officers' },
      { change: 'documents', part: 'main', takesDocuments: false, why: 'It only elects officers' },
    ],
    [
      'documents',
      { takesDocuments: true, why: 'left over' },
      { change: 'documents', part: 'main', takesDocuments: true },
    ],
    ['cancel', {}, { change: 'cancel' }],
    ['restore', {}, { change: 'restore' }],
  ])('%s %j asks for %j', (change, facts, request) => {
    expect(changeRequest(change, typed(facts))).toEqual(request);
  });

  it.each<[Partial<SessionDraft>, object]>([
    [{}, {}],
    [{ start: '' }, { start: 'start' }],
    [{ end: '2026-11-01' }, { end: 'endBeforeStart' }],
    [{ when: 'quarter', year: '26' }, { year: 'year' }],
    [{ when: 'unknown', start: '' }, {}],
  ])('%j is mended at %j', (facts, faults) => {
    expect(draftFaults('move', typed(facts))).toEqual(faults);
  });

  it('offers what can be done', () => {
    const resumed = { ...part, kind: 'resumed' as const, n: 1, start: null, end: null };
    expect(possibleChanges(session)).toEqual(['move', 'split', 'documents', 'cancel']);
    expect(possibleChanges({ ...session, segments: [part, resumed] })).toContain('drop');
    expect(possibleChanges({ ...session, cancelled: true })).toEqual(['restore']);
  });
});
