import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { PostOffice, type Sender } from './testing/post-office.js';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.open();
});
afterAll(() => office.close());
beforeEach(() => office.platform.clock.moveTo('2022-12-01T08:00:00Z'));

describe('sending a digest to a mail server', () => {
  let mood:
    | 'takes'
    | 'takes slowly'
    | 'refuses'
    | 'refuses for good'
    | 'knows nobody'
    | 'breaks-off'
    | 'breaks-off in the text';
  let received: ParsedMail[];
  let server: SMTPServer;
  let port: number;
  let slowly: Promise<void>;
  let hasArrived: () => void;
  const sockets = new Set<Socket>();
  const breakOff = () => sockets.forEach((socket) => socket.destroy());
  const replying = (responseCode: number, message: string) =>
    Object.assign(new Error(message), { responseCode });
  let sender: Sender;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, answer) => {
        if (mood === 'knows nobody') return answer(replying(550, 'no such mailbox here'));
        answer();
      },
      onData: (stream, { envelope }, answer) => {
        if (mood === 'breaks-off in the text') return breakOff();
        void text(stream).then(async (mail) => {
          if (mood === 'refuses')
            return answer(replying(451, `come back later, ${envelope.rcptTo[0]?.address}`));
          if (mood === 'refuses for good') return answer(replying(554, 'we do not like its looks'));
          received.push(await simpleParser(mail));
          hasArrived();
          if (mood === 'breaks-off') return breakOff();
          if (mood === 'takes slowly') await slowly;
          answer();
        });
      },
    });
    server.server.on('connection', (socket) => void sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.server.address() as AddressInfo);
    sender = office.aSender(`smtp://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    sender.stop();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    mood = 'takes';
    received = [];
    hasArrived = () => undefined;
  });

  it('hands over a mail that a mail program can read, in Chinese', async () => {
    const 林晓岚 = await office.register.aReader({ name: '林晓岚', lang: 'zh' });
    await office.register.aTask(林晓岚, ['submission 2023-01-17'], '请提交报告');
    const digest = await office.digestFor(林晓岚);
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
    expect(await office.register.mailsOf(林晓岚)).toEqual([
      expect.objectContaining({ subject: mail?.subject }),
    ]);
  });

  it('waits when the server refuses, fails for the queue to see, and is sent at a later try', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = 'refuses';
    await expect(sender.send(digest)).rejects.toThrow('come back later');
    expect(await office.lines(amina)).toEqual(['2022-12-01 queued']);
    expect(await office.failureOf(digest)).toContain('come back later');
    expect(await office.stranded()).toContain(digest);

    mood = 'takes';
    await sender.send(digest);
    expect(received).toHaveLength(1);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
    expect(await office.failureOf(digest)).toBeNull();
  });

  it('is given up after ten tries, is seen as failed, and its reminders go into the next digest', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = 'refuses';
    for (let attempt = 1; attempt <= 9; attempt += 1) await expect(sender.send(digest)).rejects.toThrow();
    expect(await office.lines(amina)).toEqual(['2022-12-01 queued']);
    // The tenth is the last: no job is left to wait for another.
    await sender.send(digest);
    expect(await office.lines(amina)).toEqual(['2022-12-01 failed']);
    expect(await office.trailOf(digest)).toContain('digest.failed');

    mood = 'takes';
    office.platform.clock.moveTo('2022-12-02T08:00:00Z');
    await sender.send(await office.digestFor(amina));
    expect(await office.lines(amina)).toEqual(['2022-12-01 failed', '2022-12-02 sent']);
    expect(received).toHaveLength(1);
  });

  it.each([
    ['knows nobody', 'no such mailbox here', { code: 550, at: 'RCPT TO' }],
    ['refuses for good', 'we do not like its looks', { code: 554, at: 'DATA' }],
  ] as const)('is given up at once when the server %s, with what it said', async (said, why, refusal) => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = said;
    // It does not fail for the queue: no job is left to wait for a second try, and to be in the way of who wants one now.
    await sender.send(digest);
    expect(await office.lines(amina)).toEqual(['2022-12-01 failed']);
    expect(await office.failureOf(digest)).toContain(why);
    expect(await office.refusalsOf(digest)).toEqual([refusal]);
    expect(await office.stranded()).not.toContain(digest);
  });

  it('waits when the server does not let us in, which says nothing of the mail', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    const unknown = office.aSender(`smtp://nobody:wrong@127.0.0.1:${port}`);
    await expect(unknown.send(digest)).rejects.toThrow();
    unknown.stop();
    expect(await office.lines(amina)).toEqual(['2022-12-01 queued']);
    expect(await office.refusalsOf(digest)).toEqual([]);
  });

  it('is left alone by others while the server takes its time', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = 'takes slowly';
    let wake = () => undefined as void;
    slowly = new Promise<void>((resolve) => (wake = resolve));
    const arrived = new Promise<void>((resolve) => (hasArrived = resolve));
    const sending = sender.send(digest);
    await arrived;
    await sender.send(digest);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sending']);
    wake();
    await sending;
    expect(received).toHaveLength(1);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
  });

  it('is sent again when the connection broke in the middle of its text, of which nobody knows where', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = 'breaks-off in the text';
    await expect(sender.send(digest)).rejects.toThrow();
    expect(await office.lines(amina)).toEqual(['2022-12-01 sending']);

    mood = 'takes';
    await office.endLease(digest);
    await sender.send(digest);
    expect(received).toHaveLength(1);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
  });

  it('is sent as it was once it may have left, even after a try that surely failed', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, [], 'Requests a report');
    const digest = await office.digestFor(amina);
    mood = 'breaks-off';
    await expect(sender.send(digest)).rejects.toThrow();
    await office.endLease(digest);
    mood = 'refuses';
    await expect(sender.send(digest)).rejects.toThrow('come back later');

    await office.register.aTask(amina, [], 'Requests a paper');
    mood = 'takes';
    await sender.send(digest);
    expect(received.map(({ text: said }) => said)).toEqual([received[0]?.text, received[0]?.text]);
    expect(received[1]?.text).not.toContain('Requests a paper');
  });

  it('says nothing more under the Message-ID of a mail that may have left, though nothing of it stands any more', async () => {
    const amina = await office.register.aReader();
    const task = await office.register.aTask(amina, [], 'Requests a report');
    const digest = await office.digestFor(amina);
    mood = 'breaks-off';
    await expect(sender.send(digest)).rejects.toThrow();
    await office.register.change(task, { notOwed: 'delivered' });
    mood = 'takes';
    await office.endLease(digest);
    await sender.send(digest);

    // What comes up the same day waits for the next: a mail program would hide a second mail of that name.
    await office.register.aTask(amina, [], 'Requests a paper');
    await sender.send(await office.digestFor(amina));
    office.platform.clock.moveTo('2022-12-02T08:00:00Z');
    await sender.send(await office.digestFor(amina));
    expect(received.map(({ text: said }) => /Requests a \w+/.exec(said!)?.[0])).toEqual([
      'Requests a report',
      'Requests a paper',
    ]);
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('spreads mail evenly over the minute', async () => {
    const digests: string[] = [];
    for (const name of ['Amina Odhiambo', 'Juma Mwangi', 'Wanjiru Kamau']) {
      const reader = await office.register.aReader({ name });
      await office.register.aTask(reader, []);
      digests.push(await office.digestFor(reader));
    }
    const slow = office.aSender(`smtp://127.0.0.1:${port}`, { smtpRate: 120 });
    const began = performance.now();
    await Promise.all(digests.map((digest) => slow.send(digest)));
    slow.stop();
    expect(received).toHaveLength(3);
    // Two pauses of half a second lie between three mails.
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  it('keeps the address out of what is noted of a failure', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = 'refuses';
    await expect(sender.send(digest)).rejects.toThrow('come back later, (their address)');
    expect(await office.failureOf(digest)).toContain('come back later, (their address)');
  });

  it('is not sent again at once when the connection broke off; later with the same Message-ID', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    mood = 'breaks-off';
    await expect(sender.send(digest)).rejects.toThrow();
    await sender.send(digest);
    expect(received).toHaveLength(1);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sending']);

    mood = 'takes';
    await office.endLease(digest);
    await sender.send(digest);
    expect(received.map(({ messageId }) => messageId)).toEqual([
      received[0]?.messageId,
      received[0]?.messageId,
    ]);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
  });

  it('waits when there is no server at all', async () => {
    const amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    const digest = await office.digestFor(amina);
    const nowhere = office.aSender('smtp://127.0.0.1:1');
    await expect(nowhere.send(digest)).rejects.toThrow('ECONNREFUSED');
    nowhere.stop();
    expect(await office.lines(amina)).toEqual(['2022-12-01 queued']);
  });
});
