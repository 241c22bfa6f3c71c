import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import type { DigestSource } from './digest-source.js';
import { Postman } from './mail/postman.js';
import { MakeDigests } from './make-digests.command.js';
import { SendDigest } from './send-digest.command.js';
import { leaseDigest } from './store/digest.repository.js';
import { StrandedDigests } from './stranded-digests.query.js';
import { ARegister, readDeadline, type Reader } from './testing/a-register.js';
import { until } from './testing/until.js';

let platform: TestPlatform;
let register: ARegister;
beforeAll(async () => {
  platform = await openTestPlatform('2022-12-01T08:00:00Z', []);
  register = await ARegister.in(platform);
});
afterAll(() => platform.close());
beforeEach(() => platform.clock.moveTo('2022-12-01T08:00:00Z'));

/** A sender as each worker process has one. */
function aSender(smtpUrl: string | null = null, publicUrl = 'https://mandates.example.org') {
  const configuration = {
    ...platform.configuration,
    smtpUrl,
    publicUrl,
    mailFrom: 'Mandates <m@example.org>',
  };
  const postman = new Postman(configuration);
  const sendDigest = new SendDigest(platform.unitOfWork, configuration, postman);
  return {
    send: (digest: string) => sendDigest.run(digest, register),
    stop: () => postman.onApplicationShutdown(),
  };
}

/** Makes the digests of now. @returns the reader's last one */
async function digestFor(reader: Reader): Promise<string> {
  await new MakeDigests(platform.unitOfWork).run();
  return (await register.digestsOf(reader)).at(-1)!.id;
}

const stateOf = async (digest: string) =>
  (
    await platform.dataSource.query<{ state: string }[]>('SELECT state FROM digest WHERE id = $1', [digest])
  )[0]?.state;
const lines = async (reader: Reader) => (await register.digestsOf(reader)).map(({ line }) => line);
const stranded = () => new StrandedDigests(platform.dataSource).ids();
const endLease = (digest: string) =>
  platform.dataSource.query("UPDATE digest SET lease_until = now() - interval '1 second' WHERE id = $1", [
    digest,
  ]);
const trailOf = async (digest: string) =>
  (
    await platform.dataSource.query<{ action: string }[]>(
      "SELECT action FROM trail WHERE subject_kind = 'digest' AND subject_id = $1 ORDER BY id",
      [digest],
    )
  ).map(({ action }) => action);

describe('sending a digest without a mail server', () => {
  it('puts one mail with all that is due into the mailbox, and marks it as sent', async () => {
    const amina = await register.aReader();
    const report = await register.aTask(amina, ['submission 2023-01-17'], 'Requests a report');
    const paper = await register.aTask(amina, [], 'Requests a paper');
    const digest = await digestFor(amina);
    await aSender().send(digest);

    const [mail, ...others] = await register.mailsOf(amina);
    expect(others).toEqual([]);
    expect(mail).toEqual({
      subject: 'Mandate Tracker: 2 tasks, 1 December 2022',
      message_id: `<digest-${digest}@mandates.example.org>`,
      text: expect.stringMatching(/Requests a report[^]*Requests a paper/),
    });
    expect(await lines(amina)).toEqual(['2022-12-01 sent']);
    expect((await register.calendarOf(report))[0]).toBe('2022-12-01 notice sent');
    expect(await register.calendarOf(paper)).toEqual(['2022-12-01 notice sent']);
    expect(await trailOf(digest)).toEqual(['digest.made', 'digest.taken', 'digest.sent']);
  });

  it('sends one mail when the job is delivered twice, and when two workers work at once', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    await Promise.all([1, 2, 3, 4].map(() => aSender().send(digest)));
    await aSender().send(digest);
    expect(await register.mailsOf(amina)).toHaveLength(1);
  });

  it('leaves a digest to another worker that is taking it just now', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    await platform.unitOfWork.run({ kind: 'system', name: 'mailer' }, async (tx) => {
      tx.record({ action: 'digest.taken', subject: { kind: 'digest', id: digest } });
      await leaseDigest(tx, digest, 60);
      await aSender().send(digest);
    });
    expect(await register.mailsOf(amina)).toEqual([]);
    expect(await stateOf(digest)).toBe('sending');
  });

  it('comes again on a later day with what is due then, and with nothing that was said', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, ['submission 2023-01-17'], 'Requests a report');
    await aSender().send(await digestFor(amina));
    platform.clock.moveTo('2022-12-06T08:00:00Z');
    await aSender().send(await digestFor(amina));

    const mails = await register.mailsOf(amina);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Mandate Tracker: 1 task, 1 December 2022',
      'Mandate Tracker: 1 task, 6 December 2022',
    ]);
    expect(mails[1]?.text).toContain('1. Coming up');
    expect(mails[1]?.text).toContain('Submit the document by: Tuesday 17 January 2023 (in 6 weeks)');
  });

  it('leaves out what was delivered since, and says so on the reminder', async () => {
    const amina = await register.aReader();
    const report = await register.aTask(amina, [], 'Requests a report');
    await register.aTask(amina, [], 'Requests a paper');
    const digest = await digestFor(amina);
    register.tell({ ...report, notOwed: 'delivered' });
    await aSender().send(digest);

    expect((await register.mailsOf(amina))[0]?.text).not.toContain('Requests a report');
    expect(await register.calendarOf(report)).toEqual(['2022-12-01 notice withdrawn delivered']);
  });

  it('sends nothing for a date that has moved', async () => {
    const amina = await register.aReader();
    const report = await register.aTask(amina, ['submission 2023-01-17']);
    await aSender().send(await digestFor(amina));
    platform.clock.moveTo('2022-12-06T08:00:00Z');
    const digest = await digestFor(amina);
    register.tell({ ...report, deadlines: [readDeadline('submission 2023-02-17')] });
    await aSender().send(digest);

    expect(await register.mailsOf(amina)).toHaveLength(1);
    expect(await lines(amina)).toEqual(['2022-12-01 sent', '2022-12-06 empty']);
    expect((await register.calendarOf(report))[1]).toBe(
      '2022-12-06 42-days-before submission withdrawn moved',
    );
  });

  it('fills a digest that was found empty when something comes later in the day', async () => {
    const amina = await register.aReader();
    const report = await register.aTask(amina, []);
    const digest = await digestFor(amina);
    register.tell({ ...report, notOwed: 'dropped' });
    await aSender().send(digest);
    expect(await lines(amina)).toEqual(['2022-12-01 empty']);

    platform.clock.moveTo('2022-12-01T14:00:00Z');
    await register.aTask(amina, []);
    await aSender().send(await digestFor(amina));
    expect(await lines(amina)).toEqual(['2022-12-01 sent']);
    expect(await register.mailsOf(amina)).toHaveLength(1);
  });

  it('sends no second mail on one day; what comes after it waits for the next', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    await aSender().send(await digestFor(amina));
    await register.aTask(amina, []);
    await digestFor(amina);
    expect(await lines(amina)).toEqual(['2022-12-01 sent']);
    platform.clock.moveTo('2022-12-02T08:00:00Z');
    await digestFor(amina);
    expect(await lines(amina)).toEqual(['2022-12-01 sent', '2022-12-02 queued']);
  });

  it('says a reminder late while it matters, and marks it as missed when its deadline has passed', async () => {
    const amina = await register.aReader();
    const report = await register.aTask(amina, ['submission 2023-01-17']);
    await aSender().send(await digestFor(amina));
    platform.clock.moveTo('2023-01-25T08:00:00Z'); // Everything was down for seven weeks.
    await aSender().send(await digestFor(amina));

    expect((await register.mailsOf(amina))[1]?.text).toContain('(8 days ago), late');
    expect(await register.calendarOf(report)).toEqual([
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
        itemsFor: (tasks, lang) => woken.then(() => register.itemsFor(tasks, lang)),
      };
      const { configuration, unitOfWork } = platform;
      const sending = new SendDigest(unitOfWork, configuration, new Postman(configuration)).run(
        digest,
        source,
      );
      await until(async () => (await stateOf(digest)) === 'sending');
      return { wake: () => (wake(), sending) };
    }

    it('is taken over when the lease has run out, not before, and says what it said first', async () => {
      const amina = await register.aReader();
      await register.aTask(amina, [], 'Requests a report');
      const digest = await digestFor(amina);
      const asleep = await aSenderAsleep(digest);
      await aSender().send(digest);
      expect(await register.mailsOf(amina)).toEqual([]);
      expect(await stranded()).not.toContain(digest);

      await register.aTask(amina, [], 'Requests a paper');
      await endLease(digest);
      expect(await stranded()).toContain(digest);
      await aSender().send(digest);
      await asleep.wake();
      const mails = await register.mailsOf(amina);
      expect(mails).toEqual([
        expect.objectContaining({ text: expect.stringContaining('Requests a report') }),
      ]);
      expect(mails[0]?.text).not.toContain('Requests a paper');
      expect(await stranded()).not.toContain(digest);
    });

    it('keeps what it took: the digest of the next day does not say it', async () => {
      const amina = await register.aReader();
      await register.aTask(amina, [], 'Requests a report');
      const asleep = await aSenderAsleep(await digestFor(amina));
      platform.clock.moveTo('2022-12-02T08:00:00Z');
      await register.aTask(amina, [], 'Requests a paper');
      await aSender().send(await digestFor(amina));
      await asleep.wake();

      const said = (await register.mailsOf(amina)).map(({ text }) => text.match(/Requests a \w+/g));
      expect(said).toEqual([['Requests a paper'], ['Requests a report']]);
    });
  });
});

describe('sending a digest to a mail server', () => {
  let mood: 'takes' | 'refuses' | 'breaks-off';
  let received: ParsedMail[];
  let server: SMTPServer;
  const sockets = new Set<Socket>();
  let sender: ReturnType<typeof aSender>;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, { envelope }, answer) =>
        void text(stream).then(async (mail) => {
          if (mood === 'refuses') {
            const later = new Error(`come back later, ${envelope.rcptTo[0]?.address}`);
            return answer(Object.assign(later, { responseCode: 451 }));
          }
          received.push(await simpleParser(mail));
          if (mood === 'takes') return answer();
          for (const socket of sockets) socket.destroy();
        }),
    });
    server.server.on('connection', (socket) => void sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    sender = aSender(`smtp://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    sender.stop();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    mood = 'takes';
    received = [];
  });

  it('hands over a mail that a mail program can read, in Chinese', async () => {
    const 林晓岚 = await register.aReader({ name: '林晓岚', lang: 'zh' });
    await register.aTask(林晓岚, ['submission 2023-01-17'], '请提交报告');
    const digest = await digestFor(林晓岚);
    await sender.send(digest);

    const [mail, ...others] = received;
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('授权任务跟踪系统：1 项任务，2022年12月1日');
    expect(mail?.from?.value).toEqual([{ name: 'Mandates', address: 'm@example.org' }]);
    expect((mail?.to as AddressObject).value).toEqual([{ name: '林晓岚', address: 林晓岚.address }]);
    expect(mail?.messageId).toBe(`<digest-${digest}@mandates.example.org>`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('提交文件的期限：2023年1月17日星期二（7周后）');
    expect(mail?.html).toMatch(/请提交报告\s*<\/h2/);
    expect(await register.mailsOf(林晓岚)).toEqual([expect.objectContaining({ subject: mail?.subject })]);
  });

  it('waits when the server refuses, fails for the queue to see, and is sent at a later try', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    mood = 'refuses';
    await expect(sender.send(digest)).rejects.toThrow('come back later');
    expect(await lines(amina)).toEqual(['2022-12-01 queued']);
    expect(await failureOf(digest)).toContain('come back later');
    expect(await stranded()).toContain(digest);

    mood = 'takes';
    await sender.send(digest);
    expect(received).toHaveLength(1);
    expect(await lines(amina)).toEqual(['2022-12-01 sent']);
    expect(await failureOf(digest)).toBeNull();
  });

  it('is given up after five tries, is seen as failed, and its reminders go into the next digest', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    mood = 'refuses';
    for (let attempt = 1; attempt <= 5; attempt += 1) await expect(sender.send(digest)).rejects.toThrow();
    await sender.send(digest);
    expect(await lines(amina)).toEqual(['2022-12-01 failed']);
    expect(await trailOf(digest)).toContain('digest.failed');

    mood = 'takes';
    platform.clock.moveTo('2022-12-02T08:00:00Z');
    await sender.send(await digestFor(amina));
    expect(await lines(amina)).toEqual(['2022-12-01 failed', '2022-12-02 sent']);
    expect(received).toHaveLength(1);
  });

  it('keeps the address out of what is noted of a failure', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    mood = 'refuses';
    await expect(sender.send(digest)).rejects.toThrow('come back later, (their address)');
    expect(await failureOf(digest)).toContain('come back later, (their address)');
  });

  it('is not sent again at once when the connection broke off; later with the same Message-ID', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    mood = 'breaks-off';
    await expect(sender.send(digest)).rejects.toThrow();
    await sender.send(digest);
    expect(received).toHaveLength(1);
    expect(await lines(amina)).toEqual(['2022-12-01 sending']);

    mood = 'takes';
    await endLease(digest);
    await sender.send(digest);
    expect(received.map(({ messageId }) => messageId)).toEqual([
      received[0]?.messageId,
      received[0]?.messageId,
    ]);
    expect(await lines(amina)).toEqual(['2022-12-01 sent']);
  });

  it('waits when there is no server at all', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    const digest = await digestFor(amina);
    const nowhere = aSender('smtp://127.0.0.1:1');
    await expect(nowhere.send(digest)).rejects.toThrow('ECONNREFUSED');
    nowhere.stop();
    expect(await lines(amina)).toEqual(['2022-12-01 queued']);
  });

  async function failureOf(digest: string): Promise<string | null> {
    const [row] = await platform.dataSource.query<{ failure: string | null }[]>(
      'SELECT failure FROM digest WHERE id = $1',
      [digest],
    );
    return row!.failure;
  }
});
