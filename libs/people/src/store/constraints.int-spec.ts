import { newId } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBody, entities } from '../testing/index.js';

describe('the tables of people refuse', () => {
  let platform: TestPlatform;
  const ada = newId();
  const unit = newId();

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    await aBody(platform, 'executive-board');
    await addPerson({ id: ada, email: 'Ada@habitat.example' });
    await addUnit({ id: unit, key: 'policy' });
    await addGrant({ role: 'director' });
  });
  afterAll(() => platform.close());

  const add = (table: string, row: Record<string, unknown>) =>
    platform.dataSource.query(
      `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row)
        .map((_, i) => `$${i + 1}`)
        .join()})`,
      Object.values(row),
    );
  const addPerson = (row: Record<string, unknown>) =>
    add('person', {
      id: newId(),
      name: 'Somebody',
      email: 'x@habitat.example',
      lang: 'en',
      zone: 'UTC',
      ...row,
    });
  const addUnit = (row: Record<string, unknown>) =>
    add('unit', { id: newId(), key: 'a-unit', names: '{"en":"A unit"}', ...row });
  const addGrant = (row: Record<string, unknown>) =>
    add('role_grant', { id: newId(), person_id: ada, body: 'executive-board', role: 'reader', ...row });
  const addSession = (row: Record<string, unknown>) =>
    add('sign_in_session', {
      id: newId(),
      token_hash: Buffer.alloc(32, 1),
      person_id: ada,
      made_at: '2022-12-01',
      last_used_at: '2022-12-01',
      idle_expires_at: '2022-12-02',
      expires_at: '2022-12-03',
      ...row,
    });

  it.each([
    [
      'a second person of the same address, capitalised or not',
      () => addPerson({ email: 'ADA@HABITAT.EXAMPLE' }),
    ],
    ['a person without a name', () => addPerson({ name: '' })],
    ['an address that is none', () => addPerson({ email: 'habitat.example' })],
    ['a language beyond the six', () => addPerson({ lang: 'sw' })],
    ['an hour beyond the day', () => addPerson({ digest_hour: 24 })],
    ['a second unit of the same key', () => addUnit({ key: 'policy' })],
    [
      'a unit under itself',
      () =>
        addUnit({
          id: '0190aaaa-0000-7000-8000-000000000000',
          parent_id: '0190aaaa-0000-7000-8000-000000000000',
        }),
    ],
    ['a unit without a name', () => addUnit({ names: '{}' })],
    ['the same role twice', () => addGrant({ role: 'director' })],
    ['a role in a body that is not there', () => addGrant({ body: 'senate' })],
    ['a role that nobody has', () => addGrant({ role: 'king' })],
    ['a member of a unit', () => addGrant({ role: 'member', unit_id: unit })],
    ['a focal point of a State', () => addGrant({ role: 'focal-point', state: 'XA' })],
    ['a token in place of its hash', () => addSession({ token_hash: Buffer.from('short') })],
    ['a session that idles longer than it lasts', () => addSession({ idle_expires_at: '2022-12-04' })],
    [
      'that a person with roles vanishes',
      () => platform.dataSource.query('DELETE FROM person WHERE id = $1', [ada]),
    ],
  ])('%s', async (_, doing) => {
    // Class 23: the database's own word that a rule of the table is broken.
    await expect(doing()).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });

  it('and allow what is right', async () => {
    await addPerson({ email: 'new@habitat.example', lang: 'ar', digest_hour: 0 });
    await addUnit({ key: 'policy-team', parent_id: unit });
    await addGrant({ role: 'focal-point', unit_id: unit });
    await addGrant({ role: 'member', state: 'XA' });
    await addSession({});
  });
});
