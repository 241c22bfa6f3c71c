import { Receiver } from '#webhooks/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { Client } from './harness/client.js';
import { mandates } from './harness/command-line.js';
import { eventually } from './harness/eventually.js';

const today = '2022-12-01';
const board = 'executive-board';
const [oldKey, newKey] = [7, 8].map((byte) => Buffer.alloc(32, byte).toString('base64')) as [string, string];

// Each command is a process that starts from nothing, on a machine that may have others to run.
jest.setTimeout(120_000);

describe('mandates user and mandates secrets', () => {
  let application: TestApplication;
  let administrator: Client;
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.listen();
    application = await openApplication({
      today,
      // Both keys: what either of them encrypted can be read, as while one takes the place of the other.
      settings: { SECRETS_KEY: `${newKey},${oldKey}`, WEBHOOKS_LOOPBACK: 'on' },
    });
    administrator = await application.signedIn('administrator');
    await run('user', '--help'); // builds what is stale
  }, 300_000);
  afterAll(async () => {
    await application?.stop();
    await receiver?.close();
  });

  const run = (...args: readonly string[]) =>
    mandates(args, { database: application.database, today, settings: { SECRETS_KEY: newKey } });
  const rolesOf = async (q: string) => {
    const { items } = await administrator.get<{ items: { roles: { body: string; role: string }[] }[] }>(
      `/api/v1/users?q=${encodeURIComponent(q)}`,
    );
    return items.flatMap(({ roles }) => roles.map(({ body, role }) => `${role} in ${body}`));
  };

  it('a role is given, given again, and taken', async () => {
    const role = ['user', 'role', 'member@sample.test', '--role', 'reader', '--body', board];
    const before = await rolesOf('member@');
    for (const _ of [1, 2]) expect(await run(...role)).toEqual({ status: 0, out: '', err: '' });
    expect((await rolesOf('member@')).sort()).toEqual([...before, `reader in ${board}`].sort());
    expect(await run(...role, '--take')).toEqual({ status: 0, out: '', err: '' });
    expect(await rolesOf('member@')).toEqual(before);
  });

  it.each([
    ['somebody whom nobody knows', ['nobody@sample.test', '--role', 'reader'], 'Nobody has the address'],
    ['a role that there is not', ['member@sample.test', '--role', 'king'], 'The role king does not exist'],
    [
      'a role that they do not have',
      ['member@sample.test', '--role', 'reader', '--take'],
      'has no role reader',
    ],
    [
      'the last administrator’s',
      ['administrator@sample.test', '--role', 'administrator', '--take'],
      'last administrator',
    ],
    ['a unit that there is not', ['focal@sample.test', '--role', 'director', '--unit', 'moon'], 'moon'],
  ])('refuses %s, in a line that says why', async (_, typed, why) => {
    const { status, out, err } = await run('user', 'role', ...typed, '--body', board);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('a link lets its holder choose a password, once', async () => {
    const { status, out } = await run('user', 'link', 'focal@sample.test');
    expect(status).toBe(0);
    const token = new URL(out.trim()).hash.slice(1);
    const choose = () =>
      Client.stranger(application.address).post('/api/v1/sign-in/password-link', {
        ...{ token, password: 'a heron stands in the reeds' },
      });
    expect([(await choose()).status, (await choose()).status]).toEqual([204, 410]);
    expect((await run('user', 'link', 'nobody@sample.test')).status).toBe(1);
  });

  it('an account of an organization is forgotten, on the command line and by an administrator', async () => {
    const linkAccount = () =>
      application.ask(
        `INSERT INTO outside_account (issuer, subject, person_id, linked_at)
         SELECT 'https://accounts.example.org', 'd1', id, now() FROM person WHERE email = 'director@sample.test'`,
      );
    const director = async () => {
      const [found] = (
        await administrator.get<{ items: { id: string; linked: boolean }[] }>('/api/v1/users?q=director@')
      ).items;
      return found!;
    };
    await linkAccount();
    expect((await director()).linked).toBe(true);
    expect(await run('user', 'unlink', 'director@sample.test')).toEqual({ status: 0, out: '', err: '' });
    expect((await director()).linked).toBe(false);
    const again = await run('user', 'unlink', 'director@sample.test');
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('has not come in by an account')]);

    await linkAccount();
    const { id } = await director();
    const officer = await application.signedIn('officer');
    expect((await officer.post(`/api/v1/users/${id}/unlink`)).status).toBe(403);
    expect((await administrator.post(`/api/v1/users/${id}/unlink`)).status).toBe(204);
    expect((await administrator.post(`/api/v1/users/${id}/unlink`)).status).toBe(204);
    expect((await director()).linked).toBe(false);
    const unlinked = await application.ask("SELECT 1 FROM trail WHERE action = 'person.account-unlinked'");
    expect(unlinked).toHaveLength(2);
  });

  it('secrets are encrypted anew by the first key, and the webhooks still sign', async () => {
    const officer = await application.signedIn('officer');
    const made = await officer.post('/api/v1/webhooks', {
      ...{ body: board, address: `${receiver.origin}/in`, kinds: ['task.progressed'] },
    });
    const { id } = (await made.json()) as { id: string };
    const withKeys = (keys: string) =>
      mandates(['secrets', 'reseal'], {
        database: application.database,
        today,
        settings: { SECRETS_KEY: keys },
      });
    // The keys as they were before: the old one alone encrypts.
    expect(await withKeys(`${oldKey},${newKey}`)).toMatchObject({ status: 0, out: '{"webhooks":1}\n' });
    const lost = await withKeys(newKey);
    expect([lost.status, lost.out]).toEqual([1, '']);
    expect(lost.err).toContain('SECRETS_KEY');
    expect(await withKeys(`${newKey},${oldKey}`)).toMatchObject({ status: 0, out: '{"webhooks":1}\n' });
    // From now on the new key is enough, and there is nothing left to do.
    expect(await withKeys(newKey)).toMatchObject({ status: 0, out: '{"webhooks":0}\n' });
    expect((await officer.post(`/api/v1/webhooks/${id}/test`)).status).toBe(202);
    await eventually(
      () => Promise.resolve(receiver.received),
      ({ length }) => length === 1,
    );
  });
});
