import { describe, expect, it } from '@jest/globals';
import {
  documentActRules,
  documentActs,
  documentActsFrom,
  documentStates,
  documentStep,
  isClosed,
  type DocumentState,
} from './document-acts.js';
import { taskActs } from './task-acts.js';

/** Where each act leads from each state, as one would pin it to the wall; "·" where it is not possible. */
const wall = `
                   planned         slot-confirmed  for-clearance   cleared    submitted  issued  withdrawn
confirm-slot       slot-confirmed  slot-confirmed  for-clearance   cleared    ·          ·       ·
send-for-clearance for-clearance   for-clearance   ·               ·          ·          ·       ·
clear              ·               ·               cleared         ·          ·          ·       ·
return             ·               ·               planned         ·          ·          ·       ·
submit             ·               ·               ·               submitted  ·          ·       ·
issue              ·               ·               ·               issued     issued     ·       ·
withdraw           withdrawn       withdrawn       withdrawn       withdrawn  withdrawn  ·       ·
`;

describe('a planned document', () => {
  it('moves as the wall says', () => {
    const lines = documentActs.map((act) =>
      [
        act,
        ...documentStates.map((state) => {
          const step = documentStep(act, state, false);
          return step.tag === 'to' ? step.state : '·';
        }),
      ].join(' '),
    );
    const pinned = wall
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '));
    expect([documentStates.join(' '), ...lines]).toEqual(pinned);
  });

  it('that is returned keeps its slot', () => {
    expect(documentStep('return', 'for-clearance', true)).toEqual({ tag: 'to', state: 'slot-confirmed' });
  });

  it('says what is possible instead of what is not', () => {
    expect(documentStep('submit', 'planned', false)).toEqual({
      tag: 'wrong-state',
      possible: ['confirm-slot', 'send-for-clearance', 'withdraw'],
    });
  });

  it('can be finished from every state, and then nothing more happens to it', () => {
    const reached = (from: DocumentState, seen = new Set<DocumentState>()): ReadonlySet<DocumentState> => {
      if (seen.has(from)) return seen;
      seen.add(from);
      for (const act of documentActsFrom(from)) reached(documentActRules[act].leads[from]!, seen);
      return seen;
    };
    for (const state of documentStates) {
      if (isClosed(state)) expect(documentActsFrom(state)).toEqual([]);
      else expect(reached(state).has('issued')).toBe(true);
    }
  });

  it('takes along no task that waits for somebody, and none back', () => {
    for (const { tasks = {} } of Object.values(documentActRules)) {
      for (const waiting of ['for-clearance', 'blocked', 'considered', 'dropped'] as const) {
        expect(tasks[waiting]).toBeUndefined();
      }
    }
    expect(documentActRules.submit.tasks).toMatchObject(taskActs.submit.leads);
    expect(documentActRules.issue.tasks).toMatchObject(taskActs.deliver.leads);
  });
});
