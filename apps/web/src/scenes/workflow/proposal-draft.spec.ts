import { describe, expect, it } from '@jest/globals';
import { emptyProposal, proposalFaults, readProposal } from './proposal-draft.js';

const draft = { ...emptyProposal('a'), reason: 'Done since 2021.', commentUntil: '2023-05-01' };

describe('a proposal that mandates leave the list', () => {
  it.each([
    ['of nothing', { mandates: [] }, ['mandates']],
    ['without a reason', { reason: ' ' }, ['reason']],
    ['without a day', { commentUntil: '' }, ['commentUntil']],
    ['until a day that has passed', { commentUntil: '2023-03-31' }, ['commentUntil']],
    ['until today', { commentUntil: '2023-04-01' }, []],
  ])('%s', (_, own, faulty) => {
    expect(Object.keys(proposalFaults({ ...draft, ...own }, '2023-04-01'))).toEqual(faulty);
  });

  it('is found again in this browser, and nothing else is taken for one', () => {
    expect(readProposal(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect([readProposal(null), readProposal({ ...draft, mandates: [1] }), readProposal('x')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
