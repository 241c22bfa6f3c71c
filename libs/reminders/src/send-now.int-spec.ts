import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '#platform';
import { SendNow } from './send-now.command.js';
import type { Reader } from './testing/a-register.js';
import { PostOffice } from './testing/post-office.js';

const board = 'executive-board';
const officer = { kind: 'person', id: '0190aaaa-0000-7000-8000-000000000001' } as const;
const keeping = (body: string): Viewer => ({
  kind: 'person',
  id: officer.id,
  lang: 'en',
  grants: [{ body, role: 'governance-officer', unit: null, state: null }],
});
const nobodys = '0190aaaa-0000-7000-8000-000000000002';

describe('an officer', () => {
  let office: PostOffice;
  let sendNow: SendNow;
  let amina: Reader;
  beforeAll(async () => {
    office = await PostOffice.open();
    sendNow = new SendNow(office.platform.unitOfWork);
  });
  afterAll(() => office?.close());
  beforeEach(async () => {
    office.platform.clock.moveTo('2022-12-01T08:00:00Z');
    amina = await office.register.aReader();
    await ask(
      `INSERT INTO role_grant (id, person_id, body, role) VALUES (gen_random_uuid(), $1, $2, 'director')`,
      [amina.id, board],
    );
  });

  const ask = <Row>(sql: string, parameters: readonly unknown[] = []) =>
    office.platform.dataSource.query<Row[]>(sql, [...parameters]);
  /** How often the mailer was asked for a digest. */
  const asked = async (digest: string) =>
    (await ask(`SELECT 1 FROM outbox WHERE job = 'send-digest' AND payload ->> 'digestId' = $1`, [digest]))
      .length;
  /** Clicks at once; what became of each: "done", or why it was refused. */
  const clicking = async (clicks: number, act: () => Promise<void>) =>
    (
      await Promise.all(
        Array.from({ length: clicks }, () =>
          act().then(
            () => 'done',
            (error: { tag?: string }) => error.tag ?? String(error),
          ),
        ),
      )
    ).sort();

  describe('who tries a failed mail again', () => {
    let digest: string;
    const again = (who = keeping(board)) => sendNow.again(who, officer, digest);
    beforeEach(async () => {
      await office.register.aTask(amina, [], 'Requests a report');
      digest = await office.digestFor(amina);
      const nowhere = office.aSender('smtp://127.0.0.1:1');
      for (let tries = 1; tries <= 9; tries += 1) await expect(nowhere.send(digest)).rejects.toThrow();
      await nowhere.send(digest);
      nowhere.stop();
      expect(await office.lines(amina)).toEqual(['2022-12-01 failed']);
    });

    it('sends it once, however often they click', async () => {
      const before = await asked(digest);
      expect(await clicking(4, again)).toEqual(['done', 'not-failed', 'not-failed', 'not-failed']);
      expect(await asked(digest)).toBe(before + 1);
      await Promise.all([1, 2, 3].map(() => office.aSender().send(digest)));
      const [mail, ...more] = await office.register.mailsOf(amina);
      expect(more).toEqual([]);
      expect(mail?.text).toContain('Requests a report');
      expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
      await expect(again()).rejects.toMatchObject({ tag: 'not-failed' });
    });

    it('sends it as today’s mail on a later day, and nobody gets two', async () => {
      office.platform.clock.moveTo('2022-12-02T08:00:00Z');
      await again();
      await office.digestFor(amina);
      expect(await office.lines(amina)).toEqual(['2022-12-02 queued']);
      await office.aSender().send(digest);
      expect(await office.register.mailsOf(amina)).toHaveLength(1);
    });

    it('sends nothing when today’s mail has said it meanwhile', async () => {
      office.platform.clock.moveTo('2022-12-02T08:00:00Z');
      await office.aSender().send(await office.digestFor(amina));
      await again();
      await office.aSender().send(digest);
      expect(await office.register.mailsOf(amina)).toHaveLength(1);
      expect(await office.lines(amina)).toEqual(['2022-12-01 empty', '2022-12-02 sent']);
    });

    it.each<[string, Viewer]>([['of another body', keeping('assembly')]])(
      'is refused when they are an officer %s',
      async (_, who) => {
        await expect(again(who)).rejects.toMatchObject({ tag: 'not-found' });
        expect(await office.lines(amina)).toEqual(['2022-12-01 failed']);
      },
    );

    it('is refused for a mail that there is not', async () => {
      await expect(sendNow.again(keeping(board), officer, nobodys)).rejects.toMatchObject({
        tag: 'not-found',
      });
    });
  });

  describe('who sends a mail before its hour', () => {
    const now = (who = keeping(board)) => sendNow.today(who, officer, amina.id);
    const theDigest = async () => (await office.register.digestsOf(amina)).at(-1)!.id;
    beforeEach(async () => {
      // At three in the morning in Nairobi, whose hour is seven.
      office.platform.clock.moveTo('2022-12-01T00:00:00Z');
      await office.register.aTask(amina, [], 'Requests a report');
    });

    it('sends it once, however often they click, and its hour brings no second', async () => {
      expect(await clicking(4, now)).toEqual(['digest-sent', 'digest-sent', 'digest-sent', 'done']);
      await office.aSender().send(await theDigest());
      office.platform.clock.moveTo('2022-12-01T08:00:00Z');
      await office.digestFor(amina);
      expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
      expect(await office.register.mailsOf(amina)).toHaveLength(1);
    });

    it('sends none beside one that a worker is just sending', async () => {
      await now();
      const digest = await theDigest();
      const during: string[] = [];
      await office.aSender().send(digest, {
        itemsFor: async (tasks, lang) => {
          await office.register.aTask(amina, [], 'Requests a paper');
          during.push(...(await clicking(1, now)));
          return office.register.itemsFor(tasks, lang);
        },
        listFor: (list) => office.register.listFor(list),
        numberedItemsFor: (...asked) => office.register.numberedItemsFor(...asked),
        newsFor: () => office.register.newsFor(),
      });
      expect(during).toEqual(['digest-sent']);
      const [mail, ...more] = await office.register.mailsOf(amina);
      expect(more).toEqual([]);
      expect(mail?.text).not.toContain('Requests a paper');
    });

    it('makes the same digest as the scheduler whose minute it is', async () => {
      office.platform.clock.moveTo('2022-12-01T08:00:00Z');
      const [clicked] = await Promise.all([clicking(1, now), office.digestFor(amina)]);
      expect(['done', 'digest-sent']).toContain(clicked![0]);
      expect(await office.lines(amina)).toEqual(['2022-12-01 queued']);
    });

    it('sends one that tells nothing but news of what somebody follows', async () => {
      const bo = await office.register.aReader({ name: 'Bo' });
      await ask(
        `INSERT INTO role_grant (id, person_id, body, role) VALUES (gen_random_uuid(), $1, $2, 'director')`,
        [bo.id, board],
      );
      await ask(
        `WITH happened AS (
           INSERT INTO mandate_news (id, mandate_id, body, kind, about, at)
           SELECT gen_random_uuid(), id, body, 'proposed', id, now() FROM mandate LIMIT 1 RETURNING *)
         INSERT INTO followed_news (person_id, news_id, mandate_id, body, on_date)
         SELECT $1, id, mandate_id, body, '2022-12-01' FROM happened`,
        [bo.id],
      );
      await sendNow.today(keeping(board), officer, bo.id);
      expect(await office.lines(bo)).toEqual(['2022-12-01 queued']);
    });

    it('is told that there is nothing to send', async () => {
      const bo = await office.register.aReader({ name: 'Bo' });
      await ask(
        `INSERT INTO role_grant (id, person_id, body, role) VALUES (gen_random_uuid(), $1, $2, 'director')`,
        [bo.id, board],
      );
      await expect(sendNow.today(keeping(board), officer, bo.id)).rejects.toMatchObject({
        tag: 'nothing-due',
      });
      await expect(now(keeping('assembly'))).rejects.toMatchObject({ tag: 'not-found' });
    });
  });
});
