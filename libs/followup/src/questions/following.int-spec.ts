import { CalendarModule } from '#calendar';
import { IntakeModule } from '#intake';
import { PeopleModule } from '#people';
import { groundOver } from '#people/testing';
import { Questions, QuestionsModule } from '#questions';
import { Changes, KeepLook, RegisterModule, type LookedUpTo } from '#register';
import { LeaveLists, MakeDigests, RemindersModule, SendDigest } from '#reminders';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { RegisterDigestSource } from '../register-digest-source.js';
import { ListParts } from '../reminding/list-parts.js';
import { ListSessions } from '../reminding/list-sessions.js';
import { NewsFacts } from '../reminding/news-facts.js';
import { board, HarbourGround, moveTo } from '../testing/harbour-ground.js';
import { AnswerQuestion } from './answer-question.command.js';
import { AskQuestion } from './ask-question.command.js';
import { FollowMandate } from './follow-mandate.command.js';

let ground: HarbourGround;
let house: TestingModule;
let mandate: string;
let task: string;
beforeAll(async () => {
  ground = await HarbourGround.open();
  house = await Test.createTestingModule({
    imports: [
      groundOver(ground.platform),
      ...[CalendarModule, PeopleModule, RegisterModule, IntakeModule, QuestionsModule, RemindersModule],
    ],
    providers: [
      ...[AskQuestion, AnswerQuestion, FollowMandate],
      ...[ListParts, ListSessions, NewsFacts, RegisterDigestSource],
    ],
  }).compile();
});
beforeEach(async () => {
  await ground.begin();
  [task] = (await ground.aMandate({ kind: 'session', at: { body: board, year: 2023, ordinal: 1 } })) as [
    string,
  ];
  [{ id: mandate }] = await ground.platform.dataSource.query<[{ id: string }]>('SELECT id FROM mandate');
  for (const [name, state] of [
    ['kenya', 'KE'],
    ['chad', 'TD'],
  ] as const)
    await ground.aDelegate(name, state);
  // All that people owe was told long ago.
  await ground.platform.dataSource.query('DELETE FROM reminder');
});
afterAll(async () => {
  await house?.close();
  await ground?.close();
});

const follow = async (who: string) => {
  const { viewer, actor } = await ground.person(who);
  await house.get(FollowMandate).follow(viewer, actor, mandate);
};
const ask = async (who: string, showing: 'asker' | 'unnamed' | 'named' = 'asker') => {
  const { viewer, actor } = await ground.person(who);
  return house.get(AskQuestion).ask(viewer, actor, mandate, { words: 'Which lights?', showing });
};
const answer = async (question: string) => {
  const officer = await ground.person('officer');
  const { version } = await house.get(Questions).open(officer.viewer, question);
  await house.get(AnswerQuestion).answer({ ...officer, question, seen: version }, 'All of them.');
};
const show = async (who: string, question: string, showing: 'asker' | 'unnamed' | 'named') => {
  const person = await ground.person(who);
  const { version } = await house.get(Questions).open(person.viewer, question);
  await house.get(AskQuestion).show({ ...person, question, seen: version }, showing);
};
/** It is this day, and all that is due is sent. */
const sendOn = async (day: string) => {
  ground.platform.clock.moveTo(`${day}T06:00:00Z`);
  await house.get(MakeDigests).run();
  await ground.platform.dataSource.query('DELETE FROM reminder');
  const queued = await ground.platform.dataSource.query<{ id: string }[]>(
    "SELECT id FROM digest WHERE state = 'queued' ORDER BY id",
  );
  for (const { id } of queued) await house.get(SendDigest).run(id, house.get(RegisterDigestSource));
};
const mails = async (to: string) =>
  ground.platform.dataSource.query<{ subject: string; text: string }[]>(
    'SELECT subject, text FROM mail m JOIN person p ON p.id = m.to_person WHERE p.name = $1 ORDER BY m.id',
    [to],
  );
const textsTo = async (to: string) => (await mails(to)).map(({ text }) => text);

describe('who follows a mandate', () => {
  it('is told of a cleared update and a delivery in one mail a day, once, in cleared words', async () => {
    await follow('chad');
    await ground.work(task, 'in-progress');
    await sendOn('2022-12-02');
    expect(await textsTo('chad')).toEqual([]);
    await ground.work(task, 'delivered');
    await sendOn('2022-12-02');
    await sendOn('2022-12-03');
    const [mail, ...more] = await mails('chad');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Mandate Tracker: 1 item, 2 December 2022');
    expect(mail?.text).toContain('- Update: Begun.');
    expect(mail?.text).toContain('- Delivered: first session of 2023 of the Harbour Board');
    expect(mail?.text).toContain(`/mandates/${mandate}`);
    expect(mail?.text).toContain('/api/v1/reminders/leave/');
    expect(await textsTo('kenya')).toEqual([]);
  });

  it('is told where a moved meeting is now, once, however often it moved since', async () => {
    await follow('chad');
    await ground.change(1, moveTo('2023-04-18'));
    await ground.change(1, moveTo('2023-04-25'));
    await sendOn('2022-12-02');
    const [text] = await textsTo('chad');
    expect(text?.match(/- Now due at:/g)).toHaveLength(1);
    expect(text).toContain('- Now due at: first session of 2023 of the Harbour Board, opens 25 April 2023');
  });

  it('is not told of what they did themselves', async () => {
    await follow('officer');
    await answer(await ask('kenya'));
    await sendOn('2022-12-02');
    expect(await textsTo('officer')).toEqual([]);
  });

  it('is told of an answer to a question that they see, and of no other', async () => {
    await follow('chad');
    const question = await ask('kenya');
    await answer(question);
    await sendOn('2022-12-02');
    expect(await textsTo('kenya')).toEqual([
      expect.stringContaining('- A question was answered: All of them.'),
    ]);
    expect(await textsTo('chad')).toEqual([]);

    await show('kenya', question, 'unnamed');
    await sendOn('2022-12-03');
    await show('kenya', question, 'asker');
    await show('kenya', question, 'named');
    await sendOn('2022-12-04');
    expect(await textsTo('chad')).toEqual([
      expect.stringContaining('- A question was answered: All of them.'),
    ]);
    expect((await textsTo('kenya')).length).toBe(1);
  });

  it('is not told of an answer that was no longer shown when the mail was written', async () => {
    await follow('chad');
    const question = await ask('kenya', 'named');
    await answer(question);
    await show('kenya', question, 'asker');
    await sendOn('2022-12-02');
    expect(await textsTo('chad')).toEqual([]);
  });

  it('hears nothing any more when they follow no longer, or have left the mails by their link', async () => {
    await follow('chad');
    await follow('kenya');
    await ground.work(task, 'delivered');
    await sendOn('2022-12-02');
    const [text] = await textsTo('chad');
    const token = /\/reminders\/leave\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';
    await house.get(LeaveLists).byToken(token);
    const { actor } = await ground.person('kenya');
    await house.get(FollowMandate).unfollow(actor, mandate);
    await answer(await ask('member', 'named'));
    await sendOn('2022-12-03');
    expect([(await textsTo('chad')).length, (await textsTo('kenya')).length]).toEqual([1, 1]);

    const chad = await ground.person('chad');
    await house.get(LeaveLists).setNews(chad.viewer as never, chad.actor, true);
    await answer(await ask('member', 'named'));
    await sendOn('2022-12-04');
    expect((await textsTo('chad')).length).toBe(2);
  });

  it('who is away hears when they are back, and nobody hears in their place', async () => {
    await follow('chad');
    await ground.platform.dataSource.query(
      `UPDATE person SET paused_from = '2022-12-01', paused_until = '2022-12-05',
         delegate_id = (SELECT id FROM person WHERE name = 'kenya') WHERE name = 'chad'`,
    );
    await ground.work(task, 'delivered');
    await sendOn('2022-12-02');
    expect([await textsTo('chad'), await textsTo('kenya')]).toEqual([[], []]);
    expect(
      await ground.platform.dataSource.query(`SELECT 1 FROM digest d JOIN person p ON p.id = d.person_id
      WHERE p.name IN ('chad', 'kenya')`),
    ).toEqual([]);
    await sendOn('2022-12-06');
    expect((await textsTo('chad')).length).toBe(1);
  });
});

describe('what has changed since a member last looked', () => {
  const changes = () => house.get(Changes);
  const of = async (who: string) => {
    const { viewer } = await ground.person(who);
    const { items } = await changes().list(viewer as never, {});
    return items.map(({ kind }) => kind);
  };
  const look = async (who: string, upTo: LookedUpTo, at: string | null = null) => {
    const { viewer } = await ground.person(who);
    const keep = house.get(KeepLook);
    await (at === null ? keep.overAll(viewer as never, upTo) : keep.at(viewer as never, at, upTo));
  };

  it('is new mandates, cleared updates, deliveries and moved meetings; not drafts, not answers', async () => {
    expect(await of('chad')).toEqual(['made']);
    await ground.work(task, 'in-progress');
    await answer(await ask('kenya', 'named'));
    expect(await of('chad')).toEqual(['made']);
    await ground.change(1, moveTo('2023-04-18'));
    await ground.work(task, 'delivered');
    expect(await of('chad')).toEqual(['delivered', 'cleared', 'moved', 'made']);
  });

  it('stays until they have looked, and each person looks for themselves', async () => {
    const upTo = await changes().upTo();
    expect(await of('chad')).toEqual(['made']);
    expect(await of('chad')).toEqual(['made']);
    await look('chad', upTo);
    expect([await of('chad'), await of('kenya')]).toEqual([[], ['made']]);
    await ground.work(task, 'delivered');
    expect(await of('chad')).toEqual(['delivered', 'cleared']);
    // A late answer of an earlier look takes nothing away.
    await look('chad', upTo);
    expect(await of('chad')).toEqual(['delivered', 'cleared']);
  });

  it('is marked at a mandate until they have been there', async () => {
    const { viewer } = await ground.person('chad');
    expect(await changes().mandates(viewer as never)).toEqual([mandate]);
    await look('chad', await changes().upTo(), mandate);
    expect(await changes().mandates(viewer as never)).toEqual([]);
    expect(await of('chad')).toEqual([]);
  });

  it('holds what was begun before the look and committed after it', async () => {
    let upTo: LookedUpTo | null = null;
    await ground.run(async (tx) => {
      await tx.query(
        `INSERT INTO mandate_news (id, mandate_id, body, kind, about, at) SELECT gen_random_uuid(), id, body, 'made', id, $1 FROM mandate`,
        [tx.at],
      );
      ground.platform.clock.moveTo('2022-12-01T06:05:00Z');
      upTo = await changes().upTo();
      tx.record({ action: 'mandate.made', subject: { kind: 'mandate', id: mandate } });
    });
    await look('chad', upTo!);
    expect(await of('chad')).toEqual(['made']);
  });

  it('is refused with a look that was never given, and never reaches into the future', async () => {
    const at = new Date('2022-12-01T06:00:00Z');
    await expect(look('chad', { at, snapshot: '9:1:' })).rejects.toMatchObject({ tag: 'invalid' });
    const { snapshot } = await changes().upTo();
    await look('chad', { at: new Date('2099-01-01T00:00:00Z'), snapshot });
    ground.platform.clock.moveTo('2022-12-02T06:00:00Z');
    await ground.work(task, 'delivered');
    expect(await of('chad')).toEqual(['delivered', 'cleared']);
  });
});
