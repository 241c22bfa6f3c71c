import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#platform';
import { PreviewDigest } from './preview-digest.query.js';
import { PostOffice, type Sender } from './testing/post-office.js';
import type { Reader } from './testing/a-register.js';

/** What is due to a reader on a day, as it is looked at beforehand, and as it then goes. */
describe('the mails of a day, before they go', () => {
  let office: PostOffice;
  let sender: Sender;
  let previews: PreviewDigest;
  let amina: Reader;
  beforeAll(async () => {
    office = await PostOffice.open();
    sender = office.aSender();
    const { dataSource, configuration } = office.platform;
    previews = new PreviewDigest(dataSource, {
      ...configuration,
      publicUrl: 'https://mandates.example.org',
    });
  });
  beforeEach(async () => {
    office.platform.clock.moveTo('2022-12-01T08:00:00Z');
    await office.platform.dataSource.query('TRUNCATE person, mandate CASCADE');
    amina = await office.register.aReader();
  });
  afterAll(async () => {
    sender?.stop();
    await office?.close();
  });

  const lookedAt = async (on: string) => {
    const day = on as CalendarDate;
    const mails = [];
    for (const person of await previews.hearersOn(day)) {
      const asked = { person, on: day, lang: null };
      const { name, mail } = await previews.of({ kind: 'system' }, asked, office.register);
      mails.push(`${name}\n${mail?.subject}\n${mail?.text}`);
    }
    return mails;
  };
  const sent = async () =>
    (await office.register.mailsOf(amina)).map(({ subject, text }) => `${amina.name}\n${subject}\n${text}`);
  /** Everything that a look could leave behind. */
  const rows = () =>
    office.platform.dataSource.query<unknown[]>(
      `SELECT (SELECT jsonb_agg(r ORDER BY id) FROM reminder r) AS reminders, (SELECT count(*) FROM digest) AS digests,
         (SELECT count(*) FROM mail) AS mails, (SELECT count(*) FROM trail) AS trail, (SELECT count(*) FROM outbox) AS outbox`,
    );

  it('are what is sent then, word for word, and looking leaves nothing behind', async () => {
    await office.register.aTask(amina, ['submission 2023-01-17']);
    const before = await rows();
    const looked = await lookedAt('2022-12-06');
    expect(looked).toHaveLength(1);
    expect(await rows()).toEqual(before);

    office.platform.clock.moveTo('2022-12-06T08:00:00Z');
    await sender.send(await office.digestFor(amina));
    expect(await sent()).toEqual(looked);
  });

  it('are none for who has had that day’s mail: what comes up after it goes on the next', async () => {
    await office.register.aTask(amina, ['submission 2023-01-17']);
    await sender.send(await office.digestFor(amina));
    await office.register.aTask(amina, ['submission 2023-01-18'], 'Requests another report');
    expect(await lookedAt('2022-12-01')).toEqual([]);
    expect(await lookedAt('2022-12-02')).toEqual([expect.stringContaining('Requests another report')]);
  });
});
