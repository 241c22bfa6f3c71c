import type { Refused, Viewer } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Passwords } from '../sign-in/passwords.js';
import { PeopleGround } from '../testing/people-ground.js';
import { KeepPeople } from './keep-people.command.js';
import { People } from './people.query.js';

const board = 'executive-board';

describe('an administrator keeps the people of a body', () => {
  let ground: PeopleGround;
  let keep: KeepPeople;
  let people: People;
  beforeAll(async () => {
    ground = await PeopleGround.open();
    keep = new KeepPeople(ground.unitOfWork, new Passwords());
    people = new People(ground.platform.dataSource, ground.platform.clock);
    await ground.units({ secretariat: null, budget: 'secretariat' });
    await ground.person('marisol', 'administrator');
    await ground.person('omar', 'administrator', { body: 'assembly' });
    await ground.person('wanjiru', 'governance-officer');
    await ground.person('ada', 'focal-point', { unit: 'budget' });
    await ground.person('both', 'director');
    await ground.person('both', 'director', { body: 'assembly' });
    await ground.person('elsewhere', 'reader', { body: 'assembly' });
  });
  afterAll(() => ground?.close());

  const as = async (name: string) => {
    const viewer = await ground.viewer(name);
    return [viewer, { kind: 'person', id: viewer.id } as const] as const;
  };
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (refused: Refused) => refused.tag,
    );
  const namesSeenBy = async (viewer: Viewer, filter: object = {}) =>
    (await people.list(viewer, filter, {})).items.map(({ name }) => name);
  const roleOf = async (name: string) => {
    const [viewer] = await as('marisol');
    return (await people.open(viewer, ground.id(name))).roles[0]!.id;
  };

  it('and sees those, not those of other bodies', async () => {
    const [marisol] = await as('marisol');
    expect(await namesSeenBy(marisol)).toEqual(['ada', 'both', 'marisol', 'wanjiru']);
    expect(await namesSeenBy(marisol, { q: 'ADA@' })).toEqual(['ada']);
    expect(await namesSeenBy(marisol, { role: 'director' })).toEqual(['both']);
    expect(await namesSeenBy(marisol, { unit: 'budget' })).toEqual(['ada']);
    expect(await refusal(people.open(marisol, ground.id('elsewhere')))).toBe('not-found');
    expect((await people.open(marisol, ground.id('both'))).roles).toHaveLength(1);
  });

  it('a page at a time', async () => {
    const [marisol] = await as('marisol');
    const first = await people.list(marisol, {}, { limit: 3 });
    const rest = await people.list(marisol, {}, { limit: 3, cursor: first.next! });
    expect([first.items.length, rest.items.map(({ name }) => name), rest.next, rest.total]).toEqual([
      ...[3, ['wanjiru'], null],
      4,
    ]);
  });

  it('and the officer sees them, a director nobody', async () => {
    const [officer] = await as('wanjiru');
    const [director] = await as('both');
    expect(await namesSeenBy(officer)).toContain('ada');
    expect(await namesSeenBy(director)).toEqual([]);
  });

  it('changes a name and says so in the trail without it', async () => {
    const seen = await ground.version('ada');
    await keep.change(...(await as('marisol')), ground.id('ada'), seen, { name: 'Ada Heron', lang: 'fr' });
    const after = await ground.one("SELECT after FROM trail WHERE action = 'person.changed'");
    expect(after).toEqual({ changed: ['name', 'lang'] });
    const again = keep.change(...(await as('marisol')), ground.id('ada'), seen, { name: 'A.' });
    expect(await refusal(again)).toBe('stale');
  });

  it.each([
    ['an address that is none', { email: 'ada' }],
    ['the address of somebody else', { email: 'WANJIRU@habitat.example' }],
    ['no name', { name: '  ' }],
    ['a name without end', { name: 'a'.repeat(201) }],
  ])('but not to %s', async (_, change) => {
    const seen = await ground.version('ada');
    const changing = keep.change(...(await as('marisol')), ground.id('ada'), seen, change);
    expect(await refusal(changing)).toBe('invalid');
  });

  it('but not the address of somebody who has roles in another body: they would come in there as them', async () => {
    const seen = await ground.version('both');
    const taking = keep.change(...(await as('marisol')), ground.id('both'), seen, {
      email: 'm@evil.example',
    });
    expect(await refusal(taking)).toBe('role-elsewhere');
  });

  it('a changed address makes the link that was mailed to the old one useless', async () => {
    await ground.platform.dataSource.query(
      `INSERT INTO sign_in_link (id, address_hash, asked_at, expires_at, person_id, token_hash)
       VALUES (gen_random_uuid(), sha256('x'), now(), now(), $1, sha256('y'))`,
      [ground.id('ada')],
    );
    const seen = await ground.version('ada');
    await keep.change(...(await as('marisol')), ground.id('ada'), seen, { email: 'heron@habitat.example' });
    expect(await ground.one('SELECT count(*)::int FROM sign_in_link')).toBe(0);
  });

  it('gives a role once, and takes it again', async () => {
    const role = { role: 'director', body: board, unit: 'budget', seen: null } as const;
    await keep.giveRole(...(await as('marisol')), ground.id('ada'), role);
    await keep.giveRole(...(await as('marisol')), ground.id('ada'), role);
    expect(await ground.roles('ada')).toEqual([
      'executive-board director budget',
      'executive-board focal-point budget',
    ]);
    await keep.takeRole(...(await as('marisol')), ground.id('ada'), {
      seen: null,
      role: await roleOf('ada'),
    });
    expect(await ground.roles('ada')).toEqual(['executive-board focal-point budget']);
    expect((await ground.deeds(ground.id('ada'))).slice(-2)).toEqual(['role.given', 'role.taken']);
  });

  it.each([
    ['a focal point without a unit', { role: 'focal-point' }],
    ['a unit for a reader', { role: 'reader', unit: 'budget' }],
    ['a unit that there is not', { role: 'director', unit: 'nowhere' }],
    ['a State that there is not', { role: 'member', state: 'QQ' }],
  ] as const)('not %s', async (_, role) => {
    const giving = keep.giveRole(...(await as('marisol')), ground.id('ada'), {
      ...{ body: board, seen: null },
      ...role,
    });
    expect(await refusal(giving)).toBe('invalid');
  });

  it('not in another body, and not of somebody who is not there', async () => {
    const there = { role: 'reader', body: 'assembly', seen: null } as const;
    expect(await refusal(keep.giveRole(...(await as('marisol')), ground.id('ada'), there))).toBe('not-found');
    const here = { role: 'reader', body: board, seen: null } as const;
    expect(await refusal(keep.giveRole(...(await as('marisol')), ground.id('elsewhere'), here))).toBe(
      'not-found',
    );
  });

  it('and cannot take the last administrator of it away, were there two of them at once', async () => {
    const own = await roleOf('marisol');
    const last = keep.takeRole(...(await as('marisol')), ground.id('marisol'), { seen: null, role: own });
    expect(await refusal(last)).toBe('last-administrator');

    await ground.person('iris', 'administrator');
    const other = await roleOf('iris');
    const [one, two] = [await as('marisol'), await as('iris')];
    const both = await Promise.all([
      refusal(keep.takeRole(...one, ground.id('iris'), { seen: null, role: other })),
      refusal(keep.takeRole(...two, ground.id('marisol'), { seen: null, role: own })),
    ]);
    expect(both.sort()).toEqual(['done', 'last-administrator']);
  });
});
