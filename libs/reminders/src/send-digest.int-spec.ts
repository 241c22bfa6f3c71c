import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DigestSource } from './digest-source.js';
import { Postman } from './mail/postman.js';
import { SendDigest } from './send-digest.command.js';
import { leaseDigest } from './store/digest.repository.js';
import { readDeadline } from './testing/a-register.js';
import { PostOffice } from './testing/post-office.js';
import { until } from './testing/until.js';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.open();
});
afterAll(() => office.close());
beforeEach(() => office.platform.clock.moveTo('2022-12-01T08:00:00Z'));

describe('sending a digest without a mail server', () => {
  it('puts one mail with all that is due into the mailbox, and marks it as sent', async () => {
    const amina = await office.register.aReader();
    const report = await office.register.aTask(amina, ['submission 2023-01-17'], 'Requests a report');
    const paper = await office.register.aTask(amina, [], 'Requests a paper');
    const digest = await office.digestFor(amina);
    await office.aSender().send(digest);

    const [mail, ...others] = await office.register.mailsOf(amina);
    expect(others).toEqual([]);
    expect(mail).toEqual({
      subject: 'Mandate Tracker: 2 tasks, 1 December 2022',
      message_id: `<digest-${digest}@mandates.example.org>`,
      text: expect.stringMatching(/Requests a report[^]*Requests a paper/),
    });
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
    expect((await office.register.calendarOf(report))[0]).toBe('2022-12-01 notice sent');
    expect(await office.register.calendarOf(paper)).toEqual(['2022-12-01 notice sent']);
    expect(await office.trailOf(digest)).toEqual(['digest.made', 'digest.taken', 'digest.sent']);
  });

  it('sends one mail when the job is delivered twice, and when two workers work at once', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    await Promise.all([1, 2, 3, 4].map(() => office.aSender().send(digest)));
    await office.aSender().send(digest);
    expect(await office.register.mailsOf(amina)).toHaveLength(1);
  });

  it('leaves a digest to another worker that is taking it just now', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    await office.platform.unitOfWork.run({ kind: 'system', name: 'mailer' }, async (tx) => {
      tx.record({ action: 'digest.taken', subject: { kind: 'digest', id: digest } });
      await leaseDigest(tx, digest, 60);
      await office.aSender().send(digest);
    });
    expect(await office.register.mailsOf(amina)).toEqual([]);
    expect(await office.stateOf(digest)).toBe('sending');
  });

  it('comes again on a later day with what is due then, and with nothing that was said', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, ['submission 2023-01-17'], 'Requests a report');
    await office.aSender().send(await office.digestFor(amina));
    office.platform.clock.moveTo('2022-12-06T08:00:00Z');
    await office.aSender().send(await office.digestFor(amina));

    const mails = await office.register.mailsOf(amina);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Mandate Tracker: 1 task, 1 December 2022',
      'Mandate Tracker: 1 task, 6 December 2022',
    ]);
    expect(mails[1]?.text).toContain('1. Coming up');
    expect(mails[1]?.text).toContain('Submit the document by: Tuesday 17 January 2023 (in 6 weeks)');
  });

  it('leaves out what was delivered since, and says so on the reminder', async () => {
    const amina = await office.register.aReader();
    const report = await office.register.aTask(amina, [], 'Requests a report');
    await office.register.aTask(amina, [], 'Requests a paper');
    const digest = await office.digestFor(amina);
    office.register.tell({ ...report, notOwed: 'delivered' });
    await office.aSender().send(digest);

    expect((await office.register.mailsOf(amina))[0]?.text).not.toContain('Requests a report');
    expect(await office.register.calendarOf(report)).toEqual(['2022-12-01 notice withdrawn delivered']);
  });

  it('sends nothing for a date that has moved', async () => {
    const amina = await office.register.aReader();
    const report = await office.register.aTask(amina, ['submission 2023-01-17']);
    await office.aSender().send(await office.digestFor(amina));
    office.platform.clock.moveTo('2022-12-06T08:00:00Z');
    const digest = await office.digestFor(amina);
    office.register.tell({ ...report, deadlines: [readDeadline('submission 2023-02-17')] });
    await office.aSender().send(digest);

    expect(await office.register.mailsOf(amina)).toHaveLength(1);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent', '2022-12-06 empty']);
    expect((await office.register.calendarOf(report))[1]).toBe(
      '2022-12-06 42-days-before submission withdrawn moved',
    );
  });

  it('fills a digest that was found empty when something comes later in the day', async () => {
    const amina = await office.register.aReader();
    const report = await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    office.register.tell({ ...report, notOwed: 'dropped' });
    await office.aSender().send(digest);
    expect(await office.lines(amina)).toEqual(['2022-12-01 empty']);

    office.platform.clock.moveTo('2022-12-01T14:00:00Z');
    await office.register.aTask(amina, []);
    await office.aSender().send(await office.digestFor(amina));
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
    expect(await office.register.mailsOf(amina)).toHaveLength(1);
  });

  it('sends no second mail on one day; what comes after it waits for the next', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    await office.aSender().send(await office.digestFor(amina));
    await office.register.aTask(amina, []);
    await office.digestFor(amina);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
    office.platform.clock.moveTo('2022-12-02T08:00:00Z');
    await office.digestFor(amina);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent', '2022-12-02 queued']);
  });

  it('says a reminder late while it matters, and marks it as missed when its deadline has passed', async () => {
    const amina = await office.register.aReader();
    const report = await office.register.aTask(amina, ['submission 2023-01-17']);
    await office.aSender().send(await office.digestFor(amina));
    office.platform.clock.moveTo('2023-01-25T08:00:00Z'); // Everything was down for seven weeks.
    await office.aSender().send(await office.digestFor(amina));

    expect((await office.register.mailsOf(amina))[1]?.text).toContain('(8 days ago), late');
    expect(await office.register.calendarOf(report)).toEqual([
      '2022-12-01 notice sent',
      '2022-12-06 42-days-before submission missed deadline-passed',
      '2023-01-03 14-days-before submission missed deadline-passed',
      '2023-01-16 1-days-before submission missed deadline-passed',
      '2023-01-18 1-days-after submission sent',
    ]);
  });

  describe('when its sender does not come back in time', () => {
    /** A sender that has taken the digest and gets no answer about its tasks until it wakes. */
    async function aSenderAsleep(digest: string) {
      let wake = (): void => undefined;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const source: DigestSource = {
        itemsFor: (tasks, lang) => woken.then(() => office.register.itemsFor(tasks, lang)),
        listFor: (list) => office.register.listFor(list),
        numberedItemsFor: (...asked) => office.register.numberedItemsFor(...asked),
        newsFor: () => office.register.newsFor(),
      };
      const { configuration, dataSource, unitOfWork } = office.platform;
      const postman = new Postman(configuration);
      const sending = new SendDigest(dataSource, unitOfWork, configuration, postman).run(digest, source);
      await until(async () => (await office.stateOf(digest)) === 'sending');
      return { wake: () => (wake(), sending) };
    }

    it('is taken over when the lease has run out, not before, and says what it said first', async () => {
      const amina = await office.register.aReader();
      await office.register.aTask(amina, [], 'Requests a report');
      const digest = await office.digestFor(amina);
      const asleep = await aSenderAsleep(digest);
      await office.aSender().send(digest);
      expect(await office.register.mailsOf(amina)).toEqual([]);
      expect(await office.stranded()).not.toContain(digest);

      await office.register.aTask(amina, [], 'Requests a paper');
      await office.endLease(digest);
      expect(await office.stranded()).toContain(digest);
      await office.aSender().send(digest);
      await asleep.wake();
      const mails = await office.register.mailsOf(amina);
      expect(mails).toEqual([
        expect.objectContaining({ text: expect.stringContaining('Requests a report') }),
      ]);
      expect(mails[0]?.text).not.toContain('Requests a paper');
      expect(await office.stranded()).not.toContain(digest);
    });

    it('keeps what it took: the digest of the next day does not say it', async () => {
      const amina = await office.register.aReader();
      await office.register.aTask(amina, [], 'Requests a report');
      const asleep = await aSenderAsleep(await office.digestFor(amina));
      office.platform.clock.moveTo('2022-12-02T08:00:00Z');
      await office.register.aTask(amina, [], 'Requests a paper');
      await office.aSender().send(await office.digestFor(amina));
      await asleep.wake();

      const said = (await office.register.mailsOf(amina)).map(({ text }) => text.match(/Requests a \w+/g));
      expect(said).toEqual([['Requests a paper'], ['Requests a report']]);
    });
  });
});
