import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { DigestSource } from './digest-source.js';
import type { Reader } from './testing/a-register.js';
import { PostOffice, type Sender } from './testing/post-office.js';
import { until } from './testing/until.js';

describe('a digest that is being sent', () => {
  let office: PostOffice;
  let server: SMTPServer;
  let sender: Sender;
  let amina: Reader;
  let digest: string;
  /** The recipients of the mails that the server has. */
  const received: string[] = [];
  let arrived: ReturnType<typeof gate>;
  /** When the server answers. */
  let answers: Promise<void>;
  beforeAll(async () => {
    office = await PostOffice.open();
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, { envelope }, answer) =>
        void text(stream).then(async () => {
          received.push(envelope.rcptTo[0]!.address);
          arrived.open();
          await answers;
          answer();
        }),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    sender = aSender();
  });
  afterAll(async () => {
    sender?.stop();
    await new Promise<void>((resolve) => server.close(resolve));
    await office?.close();
  });
  beforeEach(async () => {
    answers = Promise.resolve();
    arrived = gate();
    received.length = 0;
    amina = await office.register.aReader();
    await office.register.aTask(amina, []);
    digest = await office.digestFor(amina);
  });

  const aSender = (silence?: number) =>
    office.aSender(
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      silence === undefined ? {} : { silence },
    );
  const ask = <Row>(sql: string, parameters: readonly unknown[] = []) =>
    office.platform.dataSource.query<Row[]>(sql, [...parameters]);

  it('stays its sender’s however long the server takes, because the sender says that it is still there', async () => {
    const yes = gate();
    answers = yes.opened;
    const patient = aSender(20);
    const sending = patient.send(digest);
    await arrived.opened;
    await office.endLease(digest);
    await until(async () => !(await office.stranded()).includes(digest));
    await sender.send(digest);
    yes.open();
    await sending;
    patient.stop();
    expect(received).toEqual([amina.address]);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
  });

  it('is not sent by who slept until somebody else had taken it', async () => {
    const wake = gate();
    const slow: DigestSource = {
      itemsFor: (tasks, lang) => wake.opened.then(() => office.register.itemsFor(tasks, lang)),
      listFor: (list) => office.register.listFor(list),
      numberedItemsFor: (...asked) => office.register.numberedItemsFor(...asked),
      newsFor: () => office.register.newsFor(),
    };
    const asleep = aSender();
    const sending = asleep.send(digest, slow);
    await until(async () => (await office.stateOf(digest)) === 'sending');
    await office.endLease(digest);
    await sender.send(digest);
    wake.open();
    await sending;
    asleep.stop();
    expect(received).toEqual([amina.address]);
    expect(await office.trailOf(digest)).toEqual([
      'digest.made',
      'digest.taken',
      'digest.taken',
      'digest.sent',
    ]);
  });

  it('is noted as sent though the database fails at that moment: a mail that left is not sent again', async () => {
    const { dataSource } = office.platform;
    const yes = gate();
    answers = yes.opened;
    const sending = sender.send(digest);
    await arrived.opened;
    // Its session moves: whoever plans anew holds the reminders for longer than the sender may wait.
    const other = dataSource.createQueryRunner();
    await other.startTransaction();
    await other.query('SELECT 1 FROM reminder WHERE digest_id = $1 FOR UPDATE', [digest]);
    yes.open();
    const waiting = () =>
      ask<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
    await until(async () => (await waiting()).length > 0);
    await ask('SELECT pg_terminate_backend($1)', [(await waiting())[0]!.pid]);
    await until(async () => (await waiting()).length > 0);
    await other.rollbackTransaction();
    await other.release();
    await sending;
    expect(received).toEqual([amina.address]);
    expect(await office.lines(amina)).toEqual(['2022-12-01 sent']);
  });
});

/** What somebody waits for, and what lets them go on. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
