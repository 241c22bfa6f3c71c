import { describe, expect, it } from '@jest/globals';
import { emptyLines, linesFaults, linesToSend, withLine, withTask } from './lines-draft.js';

const tasks = ['lamps', 'oil'];
const shared = { ...emptyLines, shared: 'The keepers met. ' };

describe('an update written once for the tasks of a paper', () => {
  it('says of each what holds of all, then its own line', () => {
    const draft = withLine({ ...shared, nextSteps: 'To paint.' }, 'lamps', 'All lamps are lit.');
    expect(linesToSend(draft, tasks)).toEqual({
      lines: [
        {
          task: 'lamps',
          narrative: 'The keepers met.\n\nAll lamps are lit.',
          nextSteps: 'To paint.',
          evidence: [],
        },
        { task: 'oil', narrative: 'The keepers met.', nextSteps: 'To paint.', evidence: [] },
      ],
    });
  });

  it('leaves a task out, and takes it in again', () => {
    const without = withTask(shared, 'oil', false);
    expect(linesToSend(without, tasks).lines.map(({ task }) => task)).toEqual(['lamps']);
    expect(linesToSend(withTask(without, 'oil', true), tasks).lines).toHaveLength(2);
  });

  it('needs words for every task that is not left out, and one task at least', () => {
    expect(Object.keys(linesFaults(shared, tasks))).toEqual([]);
    const draft = withLine(emptyLines, 'lamps', 'Lit.');
    expect(Object.keys(linesFaults(draft, tasks))).toEqual(['line oil']);
    expect(Object.keys(linesFaults(withTask(draft, 'oil', false), tasks))).toEqual([]);
    expect(Object.keys(linesFaults({ ...shared, leftOut: tasks }, tasks))).toEqual(['shared']);
  });
});
