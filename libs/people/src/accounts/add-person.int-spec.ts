import type { Refused } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Passwords } from '../sign-in/passwords.js';
import { aBody, entities } from '../testing/index.js';
import { AddPerson, type PersonToAdd } from './add-person.command.js';
import { ChangeSettings } from '../settings/change-settings.command.js';
import { OwnSettings } from './own-settings.query.js';
import { PersonByEmail } from './person-by-email.query.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const ada: PersonToAdd = {
  email: 'ada@habitat.example',
  name: 'Ada Heron',
  role: 'focal-point',
  body: 'executive-board',
  unit: 'policy',
};

const word = (fault: string) => ({ key: `directory.fault.${fault}` });

describe('a person', () => {
  let platform: TestPlatform;
  let addPerson: AddPerson;
  let personByEmail: PersonByEmail;
  let ownSettings: OwnSettings;
  let change: ChangeSettings;
  const unit = '0190aaaa-0000-7000-8000-000000000001';

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    const { dataSource, unitOfWork } = platform;
    await aBody(platform, 'executive-board', 'Africa/Nairobi');
    await aBody(platform, 'assembly', 'Africa/Nairobi');
    await dataSource.query(`INSERT INTO unit (id, key, names) VALUES ($1, 'policy', '{"en":"Policy"}')`, [
      unit,
    ]);
    addPerson = new AddPerson(unitOfWork, new Passwords());
    personByEmail = new PersonByEmail(dataSource, platform.clock);
    ownSettings = new OwnSettings(dataSource, platform.clock);
    change = new ChangeSettings(unitOfWork);
  });
  afterAll(() => platform.close());

  const account = async (email: string) => ownSettings.of((await personByEmail.find(email))!.viewer);
  const trail = () =>
    platform.dataSource.query<{ action: string }[]>(
      "SELECT action, body, after FROM trail WHERE subject_kind = 'person' ORDER BY id",
    );

  it('is added with a role in a body, living in the body’s time zone', async () => {
    const id = await addPerson.run(commandLine, ada);
    expect(await account('ADA@habitat.example')).toEqual({
      id,
      name: 'Ada Heron',
      email: 'ada@habitat.example',
      lang: 'en',
      zone: 'Africa/Nairobi',
      digestHour: 7,
      pause: null,
      standsInFor: [],
      delegateName: null,
      grants: [{ body: 'executive-board', role: 'focal-point', unit, state: null }],
      version: 1,
    });
    expect(await trail()).toEqual([
      { action: 'person.added', body: null, after: { lang: 'en', zone: 'Africa/Nairobi' } },
      { action: 'role.given', body: 'executive-board', after: { role: 'focal-point', unit, state: null } },
    ]);
  });

  it('is a delegate of a State, and hears of no tasks', async () => {
    const delegate = {
      email: 'amina@mission.example',
      name: 'Amina Otieno',
      role: 'member',
      state: 'KE',
    } as const;
    await addPerson.run(commandLine, { ...delegate, body: 'assembly' });
    expect((await account(delegate.email)).grants).toEqual([
      { body: 'assembly', role: 'member', unit: null, state: 'KE' },
    ]);
  });

  it('who is added again gets the other role, and keeps their name', async () => {
    const again: PersonToAdd = { email: 'Ada@Habitat.example', name: 'A.', role: 'reader', body: 'assembly' };
    await addPerson.run(commandLine, again);
    expect(await account(ada.email)).toMatchObject({
      name: 'Ada Heron',
      grants: [{ body: 'assembly', role: 'reader' }, { body: 'executive-board' }],
    });
    const before = await trail();
    await addPerson.run(commandLine, again);
    expect(await trail()).toEqual(before);
  });

  it.each<[string, Partial<PersonToAdd>, object]>([
    [
      'a body that is not there',
      { body: 'senate' },
      { tag: 'invalid', details: { faults: [word('noSuchBody')] } },
    ],
    [
      'a unit that is not there',
      { unit: 'nowhere' },
      { tag: 'invalid', details: { faults: [word('noSuchUnit')] } },
    ],
    [
      'a unit for a reader',
      { role: 'reader' },
      { tag: 'invalid', details: { faults: [word('unitNotForRole')] } },
    ],
    [
      'a State for a focal point',
      { state: 'KE' },
      { tag: 'invalid', details: { faults: [word('stateNotForRole')] } },
    ],
    [
      'a State that there is not',
      { role: 'member', unit: undefined, state: 'XX' },
      { tag: 'invalid', details: { faults: [word('noSuchState')] } },
    ],
    ['a language not spoken', { lang: 'sw' }, { tag: 'invalid', details: { faults: [word('lang')] } }],
    [
      'no address and no name',
      { email: 'ada', name: ' ' },
      { tag: 'invalid', details: { faults: [word('email'), word('nameMissing')] } },
    ],
    [
      'a focal point of no unit',
      { unit: undefined },
      { tag: 'invalid', details: { faults: [word('unitNeeded')] } },
    ],
    [
      'a mailbox that no State shares',
      { role: 'member', unit: undefined, mailbox: true },
      { tag: 'invalid', details: { faults: [word('mailboxOfState')] } },
    ],
    [
      'a short password',
      { password: 'short' },
      { tag: 'weak-password', details: { fault: 'too-short', least: 12, most: 256 } },
    ],
  ])('is refused with %s, and nothing is left behind', async (_, wrong, refusal) => {
    const email = 'refused@habitat.example';
    await expect(addPerson.run(commandLine, { ...ada, email, ...wrong })).rejects.toMatchObject(refusal);
    expect(await personByEmail.find(email)).toBeNull();
  });

  it('chooses a language, and a stale change is refused', async () => {
    const { viewer, actor } = (await personByEmail.find(ada.email))!;
    const { version } = await ownSettings.of(viewer);
    await change.run(actor, actor.id, version, { lang: 'zh' });
    expect(await ownSettings.of(viewer)).toMatchObject({ lang: 'zh', version: version + 1 });

    const stale = await change
      .run(actor, actor.id, version, { lang: 'en' })
      .catch((refused: Refused) => refused.tag);
    expect(stale).toBe('stale');
    expect(await ownSettings.of(viewer)).toMatchObject({ lang: 'zh', version: version + 1 });
  });
});
