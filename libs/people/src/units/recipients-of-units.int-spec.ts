import { openTestPlatform, type TestPlatform } from '#platform/testing';
import type { Role } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Passwords } from '../sign-in/passwords.js';
import { aBody, entities } from '../testing/index.js';
import { AddPerson } from '../accounts/add-person.command.js';
import { decidersOfUnits, recipientsOfUnits } from './recipients-of-units.query.js';

const board = 'executive-board';
const policy = '0190aaaa-0000-7000-8000-000000000001';
const budget = '0190aaaa-0000-7000-8000-000000000002';
const programmes = '0190aaaa-0000-7000-8000-000000000003';

describe('of what a unit owes to the Board', () => {
  let platform: TestPlatform;
  const nameOf = new Map<string, string>();

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    await aBody(platform, board);
    await aBody(platform, 'assembly');
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names, parent_id) VALUES ($3, 'programmes', '{"en":"Programmes"}', NULL),
         ($1, 'policy', '{"en":"Policy"}', $3), ($2, 'budget', '{"en":"Budget"}', NULL)`,
      [policy, budget, programmes],
    );
    const people: [string, Role, string, string?][] = [
      ['Officer', 'governance-officer', board],
      ['Focal', 'focal-point', board, 'policy'],
      ['Deputy', 'focal-point', board, 'policy'],
      ['Both', 'governance-officer', board],
      ['Both', 'focal-point', board, 'policy'],
      ['Elsewhere', 'focal-point', 'assembly', 'budget'],
      ['Reader', 'reader', board],
      ['Head', 'director', board],
      ['Above', 'director', board, 'programmes'],
      ['Beside', 'director', board, 'budget'],
    ];
    const addPerson = new AddPerson(platform.unitOfWork, new Passwords());
    for (const [name, role, body, unit] of people) {
      const email = `${name.toLowerCase()}@habitat.example`;
      const where = unit === undefined ? { body } : { body, unit };
      const id = await addPerson.run(
        { kind: 'system', name: 'command-line' },
        { name, email, role, ...where },
      );
      nameOf.set(id, name);
    }
  });
  afterAll(() => platform.close());

  const toldOf = (unit: string | null) =>
    platform.unitOfWork.run({ kind: 'system', name: 'scheduler' }, async (tx) =>
      (await recipientsOfUnits(tx, [{ body: board, unit }]))({ body: board, unit }).map(
        ({ person, insteadOfOwner }) => `${nameOf.get(person)}${insteadOfOwner ? ' in its place' : ''}`,
      ),
    );

  it('its focal points hear, an officer among them only as one of them', async () => {
    expect(await toldOf(policy)).toEqual(['Focal', 'Deputy', 'Both']);
  });

  it.each([
    ['has no focal point for this body', budget],
    ['is not named yet', null],
  ])('the governance officers hear when the unit %s', async (_, unit) => {
    expect(await toldOf(unit)).toEqual(['Officer in its place', 'Both in its place']);
  });

  it('are asked for many at once', async () => {
    const [ofPolicy, ofNobody] = [
      { body: board, unit: policy },
      { body: board, unit: null },
    ];
    await platform.unitOfWork.run({ kind: 'system', name: 'scheduler' }, async (tx) => {
      const recipientsOf = await recipientsOfUnits(tx, [ofPolicy, ofNobody, ofPolicy]);
      expect([recipientsOf(ofPolicy).length, recipientsOf(ofNobody).length]).toEqual([3, 2]);
      expect(recipientsOf({ body: 'assembly', unit: null })).toEqual([]);
    });
  });

  it.each([
    ['a unit below another', policy, ['Above', 'Both', 'Head', 'Officer']],
    ['a unit of its own', budget, ['Beside', 'Both', 'Head', 'Officer']],
    ['nobody yet', null, ['Both', 'Head', 'Officer']],
  ])('officers decide, and the directors who answer for %s', async (_, unit, names) => {
    const owing = { body: board, unit };
    const people = await platform.unitOfWork.run({ kind: 'system', name: 'scheduler' }, async (tx) =>
      (await decidersOfUnits(tx, [owing]))(owing),
    );
    expect(people.map((id) => nameOf.get(id)).sort()).toEqual(names);
  });
});
