import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role, Viewer } from '#platform';
import { newId } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { Postman } from './mail/postman.js';
import { Mailbox } from './mailbox.query.js';
import { MakeDigests } from './make-digests.command.js';
import { SendDigest } from './send-digest.command.js';
import { ARegister } from './testing/a-register.js';

const anybody = (role: Role, body: string): Viewer => ({
  kind: 'person',
  id: newId(),
  lang: 'en',
  grants: [{ body, role, unit: null, state: null }],
});
const officer = anybody('governance-officer', 'executive-board');

describe('the mailbox', () => {
  let platform: TestPlatform;
  let mailbox: Mailbox;
  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T08:00:00Z', []);
    const register = await ARegister.in(platform);
    for (const name of ['Amina', 'Bo', 'Chen']) {
      const reader = await register.aReader({ name });
      await register.aTask(reader, []);
    }
    await new MakeDigests(platform.unitOfWork).run();
    const postman = new Postman(platform.configuration);
    const sendDigest = new SendDigest(
      platform.dataSource,
      platform.unitOfWork,
      platform.configuration,
      postman,
    );
    const digests = await platform.dataSource.query<{ id: string }[]>('SELECT id FROM digest ORDER BY id');
    for (const { id } of digests) await sendDigest.run(id, register);
    mailbox = new Mailbox(platform.dataSource);
  });
  afterAll(() => platform.close());

  it('shows the mails to the officers of the body, newest first', async () => {
    const { items, next, total } = await mailbox.list(officer, {});
    expect(items.map(({ to }) => to)).toEqual(['Chen', 'Bo', 'Amina']);
    expect([next, total]).toEqual([null, 3]);
    expect(items[0]).toEqual({
      id: expect.any(String),
      to: 'Chen',
      subject: 'Mandate Tracker: 1 task, 1 December 2022',
      lang: 'en',
      sentAt: new Date('2022-12-01T08:00:00Z'),
    });
  });

  it('is read page by page', async () => {
    const first = await mailbox.list(officer, { limit: 2 });
    const second = await mailbox.list(officer, { limit: 2, cursor: first.next! });
    expect(first.items.map(({ to }) => to)).toEqual(['Chen', 'Bo']);
    expect(second.items.map(({ to }) => to)).toEqual(['Amina']);
    expect([first.total, second.next]).toEqual([3, null]);
  });

  it('opens a mail as it left', async () => {
    const id = (await mailbox.list(officer, {})).items[0]!.id;
    const mail = await mailbox.open(officer, id);
    expect(mail.html).toContain('<html lang="en"');
    expect(mail.text).toContain('1. New · Executive Board decision 2022/6, paragraph 4');
  });

  it.each([
    ['a member', anybody('member', 'executive-board')],
    ['a focal point', anybody('focal-point', 'executive-board')],
    ['the officer of another body', anybody('governance-officer', 'assembly')],
  ])('shows nothing to %s, and knows of no mail when asked for one', async (_, viewer) => {
    const id = (await mailbox.list(officer, {})).items[0]!.id;
    expect(await mailbox.list(viewer, {})).toEqual({ items: [], next: null, total: 0 });
    await expect(mailbox.open(viewer, id)).rejects.toMatchObject({ tag: 'not-found' });
  });
});
