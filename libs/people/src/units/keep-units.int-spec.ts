import type { Refused } from '#platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleGround } from '../testing/people-ground.js';
import { KeepUnits, type UnitChange, type UnitToAdd } from './keep-units.command.js';
import { Units } from './units.query.js';

const administrator = { kind: 'system', name: 'command-line' } as const;

describe('the tree of units', () => {
  let ground: PeopleGround;
  let keep: KeepUnits;
  let units: Units;
  beforeAll(async () => {
    ground = await PeopleGround.open();
    keep = new KeepUnits(ground.unitOfWork);
    units = new Units(ground.platform.dataSource);
  });
  beforeEach(async () => {
    await ground.platform.dataSource.query('TRUNCATE unit CASCADE');
    await ground.units({ secretariat: null, programmes: 'secretariat', field: 'programmes', budget: null });
  });
  afterAll(() => ground?.close());

  const tree = async () =>
    (await units.all()).map(({ key, parent }) => (parent === null ? key : `${parent} > ${key}`));
  const change = async (key: string, what: UnitChange) => {
    const { version } = await units.open({ kind: 'system' }, key);
    return keep.change(administrator, key, version, what);
  };
  const faultOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ tag, details }: Refused) =>
        ((details['faults'] as { key: string }[] | undefined)?.[0]?.key ?? tag).replace(
          'directory.fault.',
          '',
        ),
    );

  it('shows each before its parts', async () => {
    expect(await tree()).toEqual(['budget', 'secretariat', 'secretariat > programmes', 'programmes > field']);
  });

  it('takes a unit with a key from its name, and a body outside', async () => {
    expect(await keep.add(administrator, { names: { fr: 'Évaluation et apprentissage' } })).toBe(
      'evaluation-et-apprentissage',
    );
    const key = await keep.add(administrator, { names: { zh: '审计组' }, kind: 'outside', parent: 'budget' });
    expect(await units.open({ kind: 'system' }, key)).toMatchObject({
      key: 'unit',
      kind: 'outside',
      parent: 'budget',
    });
  });

  it.each<[string, UnitToAdd, string]>([
    ['a key that another one has', { key: 'budget', names: { en: 'Budget' } }, 'unitKeyTaken'],
    ['a key that is none', { key: 'Budget!', names: { en: 'Budget' } }, 'unitKey'],
    ['no name', { key: 'nameless', names: {} }, 'unitNameMissing'],
    ['a whole that there is not', { key: 'lost', names: { en: 'Lost' }, parent: 'nowhere' }, 'noSuchUnit'],
  ])('refuses %s', async (_, unit, fault) => {
    expect(await faultOf(keep.add(administrator, unit))).toBe(fault);
  });

  it('moves a unit with its parts', async () => {
    await change('programmes', { parent: 'budget' });
    expect(await tree()).toEqual(['budget', 'budget > programmes', 'programmes > field', 'secretariat']);
    await change('programmes', { parent: null });
    expect(await tree()).toContain('programmes');
  });

  it.each(['secretariat', 'programmes', 'field'])('never into itself: secretariat into %s', async (into) => {
    expect(await faultOf(change('secretariat', { parent: into }))).toBe('unitInItself');
  });

  it('nor do two who move at once make a circle', async () => {
    const both = await Promise.all([
      faultOf(change('budget', { parent: 'field' })),
      faultOf(change('secretariat', { parent: 'budget' })),
    ]);
    expect(both.sort()).toEqual(['done', 'unitInItself']);
    expect(await tree()).toHaveLength(4);
  });

  it('names a unit in another language, and keeps the names it had', async () => {
    await change('budget', { names: { ar: ' الميزانية ' } });
    expect((await units.open({ kind: 'system' }, 'budget')).names).toEqual({ en: 'budget', ar: 'الميزانية' });
  });

  it('is told of nothing when nothing is said anew', async () => {
    const before = await ground.one<number>('SELECT count(*)::int FROM trail');
    await change('budget', { names: { en: 'budget' }, parent: null, kind: 'unit' });
    expect(await ground.one('SELECT count(*)::int FROM trail')).toBe(before);
  });

  it('lets the second of two who saw the same unit know', async () => {
    await keep.change(administrator, 'budget', 1, { names: { en: 'Budget' } });
    expect(await faultOf(keep.change(administrator, 'budget', 1, { names: { en: 'Money' } }))).toBe('stale');
  });
});
