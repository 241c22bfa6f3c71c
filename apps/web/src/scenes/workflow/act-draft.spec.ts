import { describe, expect, it } from '@jest/globals';
import { actFaults, actSaid, deedFaults, emptyAct, noDeed, readAct, taskDeedSaid } from './act-draft.js';

const today = '2023-04-01';
const act = { ...emptyAct('executive-board', today), reference: ' decision 2023/1, paragraph 4 ' };

describe('an act of a body that is being recorded', () => {
  it.each([
    ['nothing that shows it', { reference: ' ' }, ['reference']],
    ['a day to come', { on: '2023-04-02' }, ['on']],
    ['no day', { on: '' }, ['on']],
    ['a link that is none', { url: 'report.pdf' }, ['url']],
    ['a script for a link', { url: 'javascript:alert(1)' }, ['url']],
    ['all that it needs', { url: 'https://example.org/report' }, []],
  ])('%s', (_, own, faulty) => {
    expect(Object.keys(actFaults({ ...act, ...own }, today))).toEqual(faulty);
  });

  it.each([
    ['nothing chosen', {}, ['deed']],
    ['deferred to no session', { deed: 'defer' }, ['session']],
    ['moved to no session', { deed: 'move' }, ['session']],
    ['asked for more, at no session', { deed: 'ask-for-more' }, []],
    ['took note', { deed: 'take-note' }, []],
  ] as const)('%s', (_, own, faulty) => {
    expect(Object.keys(deedFaults({ ...noDeed, ...own }))).toEqual(faulty);
  });

  it('is sent with its link, and with a session only where one belongs', () => {
    expect(actSaid({ ...act, url: ' https://example.org/report ' })).toEqual({
      ...{ body: 'executive-board', kind: 'decision', on: today },
      reference: 'decision 2023/1, paragraph 4',
      evidence: [{ title: 'decision 2023/1, paragraph 4', url: 'https://example.org/report' }],
    });
    const typed = { session: 'executive-board/2023/2', note: ' Later. ' };
    const task = { id: 'a', version: 3 };
    expect(taskDeedSaid(task, { ...typed, deed: 'take-note' })).toEqual({
      ...{ task: 'a', version: 3, deed: 'take-note', note: 'Later.' },
    });
    expect(taskDeedSaid(task, { ...typed, deed: 'defer' })).toMatchObject({ session: typed.session });
  });

  it('is found again in this browser, and nothing else is taken for one', () => {
    const draft = { ...act, ...noDeed };
    expect(readAct(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect([readAct(null), readAct({ ...draft, kind: 'rumour' }), readAct({ reference: 'x' })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
