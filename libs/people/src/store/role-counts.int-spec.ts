import { BodyMembers, type CalendarDate } from '#calendar';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { threeLetters } from '../core/index.js';
import { PeopleGround } from '../testing/people-ground.js';
import { peopleOfBody } from '../units/people-of-body.query.js';

const officer = { kind: 'system', name: 'command-line' } as const;
const board = 'executive-board';

describe('the role of a delegate', () => {
  let ground: PeopleGround;
  beforeAll(async () => {
    ground = await PeopleGround.open();
    await ground.person('amina', 'member', { state: 'KE' });
    await ground.person('reads', 'member', { state: 'BR' });
    await ground.person('reads', 'reader', { state: 'BR' });
    await ground.person('observer', 'member');
    await ground.person('mission', 'member', { state: 'KE', mailbox: true });
  });
  afterAll(() => ground?.close());

  const members = (terms: readonly (readonly [string, string | null, string | null])[]) =>
    ground.platform.dataSource
      .query<{ version: number }[]>('SELECT version FROM body WHERE key = $1', [board])
      .then(([body]) =>
        new BodyMembers(ground.platform.dataSource, ground.unitOfWork).replace(
          officer,
          board,
          body!.version,
          terms.map(([state, from, until]) => ({
            ...{ state, names: {} },
            ...{ from: from as CalendarDate | null, until: until as CalendarDate | null },
          })),
        ),
      );
  const grants = async (name: string) => (await ground.viewer(name)).grants.map(({ role }) => role);

  it('counts where nobody recorded the members', async () => {
    await members([]);
    expect(await grants('amina')).toEqual(['member']);
  });

  it.each([
    ['the day before the term', '2023-01-01', null, []],
    ['on its first day', '2022-12-02', null, ['member']],
    ['on its last', null, '2022-12-02', ['member']],
    ['the day after', null, '2022-12-01', []],
    ['between two terms', null, null, ['member']],
  ] as const)('follows the term of its State: %s', async (_, from, until, counted) => {
    // 2022-12-01T22:00Z is the second of December in Nairobi, where the Board sits.
    ground.platform.clock.moveTo('2022-12-01T22:00:00Z');
    await members([['KEN', from, until]]);
    expect(await grants('amina')).toEqual(counted);
  });

  it('leaves a reader who was given reading, when the term is over', async () => {
    await members([['KEN', null, null]]);
    expect(await grants('reads')).toEqual(['reader']);
  });

  it('counts for what is no State', async () => {
    await members([['KEN', null, '2001-01-01']]);
    expect(await grants('observer')).toEqual(['member']);
  });

  it('lets the shared mailbox of the State hear with its delegates, and not after the term', async () => {
    const hearing = (day: string) =>
      ground.unitOfWork.run(officer, async (tx) => (await peopleOfBody(tx, board, day)).members);
    await members([['KEN', '2022-01-01', '2022-12-31']]);
    const those = await hearing('2022-12-31');
    expect(those).toEqual(expect.arrayContaining(['amina', 'mission', 'observer'].map((n) => ground.id(n))));
    expect(those).not.toContain(ground.id('reads'));
    expect(await hearing('2023-01-01')).toEqual([ground.id('observer')]);
  });

  it('knows States by the same letters as the program does', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
    const rows = await ground.platform.dataSource.query<{ two: string; three: string | null }[]>(
      'SELECT two, state_alpha_3(two) AS three FROM unnest($1::text[]) AS two',
      [all],
    );
    expect(rows).toEqual(all.map((two) => ({ two, three: threeLetters(two) })));
  });
});
