import { newId } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { ListFacts } from './core/digest-item-facts.js';
import type { ListKind } from './core/reminder-list.js';
import { LeaveLists } from './leave-lists.command.js';
import { addLists } from './store/list.repository.js';
import { day } from './testing/a-report.js';
import type { Reader } from './testing/a-register.js';
import { PostOffice, type Sender } from './testing/post-office.js';

const session = 'executive-board/2023/1';
const body = 'executive-board';

describe('a list by mail', () => {
  let office: PostOffice;
  let server: SMTPServer;
  let sender: Sender;
  const received: ParsedMail[] = [];
  beforeAll(async () => {
    office = await PostOffice.open();
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _, answer) => {
        void text(stream).then(async (mail) => {
          received.push(await simpleParser(mail));
          answer();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    sender = office.aSender(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
    office.register.lists.set(`members-list ${session}`, outstanding);
    office.register.lists.set('late-list 2022-12-05', { ...outstanding, session: null, path: '/today' });
  });
  afterAll(async () => {
    sender?.stop();
    await new Promise<void>((resolve) => server.close(resolve));
    await office?.close();
  });

  const plan = (reader: Reader, kind: ListKind, about: string) =>
    office.platform.unitOfWork.run({ kind: 'system', name: 'scheduler' }, async (tx) => {
      tx.record({ action: 'body.day-begun', subject: { kind: 'body', id: body } });
      await addLists(tx, [{ person: reader.id, body, kind, about, onDate: day('2022-12-01') }]);
    });
  const mailFor = async (reader: Reader): Promise<ParsedMail> => {
    await sender.send(await office.digestFor(reader));
    return received.at(-1)!;
  };
  /** What became of somebody's lists: "members-list sent". */
  const listsOf = async (reader: Reader) => {
    const rows = await office.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', kind, state, why) AS line FROM reminder_list WHERE person_id = $1 ORDER BY id`,
      [reader.id],
    );
    return rows.map(({ line }) => line);
  };

  it('for members says what is outstanding in their language, and may be left with one click', async () => {
    const member = await office.register.aReader({ name: 'Léa Moreau', lang: 'fr' });
    await plan(member, 'members-list', session);
    const mail = await mailFor(member);
    expect(mail.subject).toBe('Suivi des mandats : 2 éléments, 1 décembre 2022');
    expect(mail.text).toContain('Les lampes sont commandées.');
    expect(mail.text).toMatch(/- État\s: En cours/);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('fr');
    const { unsubscribe } = mail.headers.get('list') as unknown as { unsubscribe: { url: string } };
    expect(unsubscribe.url).toMatch(
      /^https:\/\/mandates\.example\.org\/api\/v1\/reminders\/leave\/[\w-]{43}$/,
    );
    expect(mail.headers.get('list-unsubscribe-post') ?? mailHeader(mail, 'list-unsubscribe-post')).toBe(
      'List-Unsubscribe=One-Click',
    );
    expect(mail.html).toContain(unsubscribe.url);
    expect(await listsOf(member)).toEqual(['members-list sent']);

    const leave = new LeaveLists(office.platform.dataSource, office.platform.unitOfWork);
    await plan(member, 'members-list', 'executive-board/2023/2');
    const token = unsubscribe.url.split('/').at(-1)!;
    await leave.byToken(token);
    await leave.byToken(token);
    expect(await listsOf(member)).toEqual(['members-list sent', 'members-list withdrawn left']);
    await expect(leave.byToken('x'.repeat(43))).rejects.toMatchObject({ tag: 'not-found' });
  });

  it('of what is late may not be left', async () => {
    const director = await office.register.aReader();
    await plan(director, 'late-list', '2022-12-05');
    const mail = await mailFor(director);
    expect(mail.headers.has('list')).toBe(false);
    expect(mail.text).toContain('Late: Executive Board');
  });

  it('that holds nothing makes no mail', async () => {
    const director = await office.register.aReader();
    await plan(director, 'late-list', '2022-11-28');
    const before = received.length;
    await sender.send(await office.digestFor(director));
    expect(received).toHaveLength(before);
    expect(await listsOf(director)).toEqual(['late-list withdrawn nothing-to-say']);
  });

  it('stands in the one mail of the day beside what is owed, which has its dates attached', async () => {
    const both = await office.register.aReader();
    const task = await office.register.aTask(both, ['submission 2023-01-17']);
    office.register.meet(task, 'first session of 2023', '2023-03-28');
    await plan(both, 'members-list', session);
    const mail = await mailFor(both);
    expect(mail.text).toMatch(/1\. New[^]*## Outstanding before/);
    expect(mail.headers.has('list')).toBe(false);
    const [dates, ...more] = mail.attachments;
    expect(more).toEqual([]);
    expect(dates?.contentType).toBe('text/calendar');
    // Long lines are folded (RFC 5545, 3.1).
    const calendar = dates!.content.toString().replaceAll('\r\n ', '');
    expect(calendar).toContain('METHOD:PUBLISH');
    expect(calendar).toContain(`UID:task-${task.id}-submission@mandates.example.org`);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20230117');
    // What is due keeps nobody busy for a day.
    expect(calendar.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2);
    expect(calendar).toContain(`UID:task-${task.id}-meeting@mandates.example.org`);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20230328');
  });
});

function mailHeader(mail: ParsedMail, name: string): string | undefined {
  const found = mail.headerLines.find(({ key }) => key === name);
  return found?.line.slice(found.line.indexOf(':') + 1).trim();
}

/** One of two things that the Board waits for. */
const outstanding: ListFacts = {
  body: 'Executive Board',
  session: 'first session of 2023',
  opensOn: day('2023-03-28'),
  goesOn: day('2022-12-01'),
  total: 2,
  numbered: [],
  path: `/sessions/${session}`,
  items: [
    {
      task: newId(),
      version: 1,
      notOwed: null,
      body: 'Executive Board',
      decision: { type: 'decision', number: '2022/6' },
      paragraph: '4',
      paragraphCounted: null,
      ask: { text: 'Requests the keeper to light the lamps', lang: 'en' },
      meeting: 'first session of 2023',
      opensOn: day('2023-03-28'),
      tentative: false,
      why: '',
      deadlines: [],
      progress: 'in-progress',
      unit: 'Lights',
      path: '/mandates/1',
      cleared: 'Les lampes sont commandées.',
      insteadOfOwner: false,
    },
  ],
};
