import { describe, expect, it } from '@jest/globals';
import { heardIn, type Deed } from './heard-deeds.js';

const task = '0190aaaa-0000-7000-8000-000000000001';

function aDeed(action: string, before: unknown = null, after: unknown = null, own: Partial<Deed> = {}): Deed {
  const [kind = ''] = action.split('.');
  return {
    seq: 1,
    action,
    subject: { kind, id: task },
    body: 'harbour-board',
    before,
    after,
    at: '2022-12-01T09:00:00.000Z',
    ...own,
  };
}
const moved = (before: string, after: string) =>
  aDeed('task.moved', { progress: before }, { progress: after });
const heard = (...deeds: readonly Deed[]) => heardIn(deeds).map(({ kind, before }) => [kind, before]);

describe('what webhooks hear in the trail', () => {
  it.each<[string, Deed, [string, string | null][]]>([
    ['a task that was cleared', moved('for-clearance', 'cleared'), [['task.progressed', 'in-progress']]],
    ['a task that was begun', moved('not-started', 'in-progress'), [['task.progressed', 'not-started']]],
    ['an extended deadline of a task', aDeed('task.extended', null, { date: '2023-01-01' }), []],
    ['a mandate', aDeed('mandate.made', null, { life: 'active' }), [['mandate.changed', null]]],
    [
      'its end',
      aDeed('mandate.retired', { life: 'active' }, { life: 'retired' }),
      [['mandate.changed', 'active']],
    ],
    ['its owner', aDeed('mandate.unit-assigned', { unit: null }, { unit: 'lights' }), []],
    ['a session that moved', aDeed('session.moved', { start: 1 }, { start: 2 }), [['session.changed', null]]],
    [
      'an issued document',
      aDeed('planned-document.issued', { state: 'submitted' }, { state: 'issued' }),
      [['document.issued', null]],
    ],
    [
      'a cleared document',
      aDeed('planned-document.cleared', { state: 'for-clearance' }, { state: 'cleared' }),
      [],
    ],
    ['somebody who signs in', aDeed('person.signed-in'), []],
    ['a webhook itself', aDeed('webhook.told', null, { progress: 'x', life: 'y', state: 'issued' }), []],
  ])('%s', (_, deed, expected) => expect(heard(deed)).toEqual(expected));

  it('hears of a thing once, with what was seen before the first and the place of the last', () => {
    const deeds = [
      moved('not-started', 'in-progress'),
      { ...moved('in-progress', 'for-clearance'), seq: 2 },
      { ...moved('for-clearance', 'cleared'), seq: 3 },
    ];
    expect(heardIn(deeds)).toMatchObject([{ seq: 3, before: 'not-started' }]);
  });
});
