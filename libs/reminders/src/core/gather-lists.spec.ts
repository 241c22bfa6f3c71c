import { describe, expect, it } from '@jest/globals';
import { day } from '../testing/a-report.js';
import type { ListFacts, NumberedItemFacts } from './digest-item-facts.js';
import { gatherLists, type KnownList } from './gather-lists.js';
import type { ListKind } from './reminder-list.js';

const session = 'executive-board/2023/1';
const facts: ListFacts = {
  body: 'Executive Board',
  session: 'first session of 2023',
  opensOn: day('2023-03-28'),
  goesOn: day('2023-03-14'),
  items: [],
  numbered: [],
  total: 1,
  path: '/',
};
const aList = (
  kind: ListKind,
  about = session,
  { person = 'Amina', but = {} }: { person?: string; but?: Partial<ListFacts> | null } = {},
): KnownList => ({
  list: {
    id: `${kind} ${about} ${person}`,
    state: 'planned',
    ...{ person, body: 'executive-board', kind, about },
    onDate: day('2023-03-09'),
  },
  facts: but === null ? null : { ...facts, ...but },
});

const anItem = (id: string, targetDate: string): NumberedItemFacts => ({
  ...{ id, number: id, document: null, targetDate: day(targetDate), implementation: 'not-started' },
  ...{ body: 'Executive Board', decision: null, paragraph: null, paragraphCounted: null },
  ...{ ask: { text: 'Paint the pier', lang: 'en' }, unit: null, path: '/', insteadOfOwner: false },
});

describe('the lists of a digest of 14 March 2023', () => {
  /** What is told, what counts as said by that, and what is not said. */
  const gathered = (...known: readonly KnownList[]) => {
    const { told, said, unsaid } = gatherLists(known, day('2023-03-14'), (person) =>
      person === 'Amina' ? null : person,
    );
    return {
      told: told.map(({ kind, inPlaceOf }) =>
        [kind, ...(inPlaceOf === null ? [] : [inPlaceOf])].join(' for '),
      ),
      said: said.length,
      unsaid: unsaid.map(({ reminder, state, why }) => `${reminder.kind} ${state}: ${why}`),
    };
  };

  it('tell two weeks of what is late as one', () => {
    expect(gathered(aList('late-list', '2023-03-06'), aList('late-list', '2023-03-13'))).toEqual({
      told: ['late-list'],
      said: 2,
      unsaid: [],
    });
  });

  it('tell items as one list, each once, and what came too late for its day not at all', () => {
    const item = (id: string, step: string, targetDate: string) =>
      aList('item', `${id} ${step} ${targetDate}`, { but: { numbered: [anItem(id, targetDate)] } });
    const known = [
      item('first', 'notice', '2023-03-20'),
      item('second', '14-days-before', '2023-03-28'),
      item('first', '14-days-before', '2023-03-20'),
      item('third', '1-days-before', '2023-03-13'),
    ];
    const { told } = gatherLists(known, day('2023-03-14'), () => null);
    expect(told.map(({ facts: { numbered, total } }) => [numbered.map(({ id }) => id), total])).toEqual([
      [['first', 'second'], 2],
    ]);
    expect(gathered(...known)).toEqual({
      told: ['item'],
      said: 3,
      unsaid: ['item missed: deadline-passed'],
    });
  });

  it('tell what is outstanding before two sessions as two', () => {
    expect(gathered(aList('members-list'), aList('members-list', 'executive-board/2023/2')).told).toEqual([
      'members-list',
      'members-list',
    ]);
  });

  it.each([['release-soon', 'release-today'] as const, ['release-today', 'release-soon'] as const])(
    'do not tell that a list will go beside that it is due to go: %s, %s',
    (first, second) => {
      expect(gathered(aList(first), aList(second))).toEqual({
        told: ['release-today'],
        said: 2,
        unsaid: [],
      });
    },
  );

  it('tell both of two lists that wait, and both to who hears for somebody else as well', () => {
    expect(
      gathered(
        aList('release-soon'),
        aList('release-today', 'executive-board/2023/2'),
        aList('release-today', session, { person: 'Bo' }),
      ).told,
    ).toEqual(['release-soon', 'release-today', 'release-today for Bo']);
  });

  it('leave out what is empty and what is over', () => {
    expect(
      gathered(
        aList('late-list', '2023-03-13', { but: { total: 0 } }),
        aList('undated-list', session, { but: null }),
        aList('members-list', session, { but: { opensOn: day('2023-03-13') } }),
        aList('release-today', session, { but: { opensOn: null } }),
      ),
    ).toEqual({
      told: [],
      said: 0,
      unsaid: [
        'late-list withdrawn: nothing-to-say',
        'undated-list withdrawn: nothing-to-say',
        'members-list missed: session-past',
        'release-today missed: session-past',
      ],
    });
  });
});
