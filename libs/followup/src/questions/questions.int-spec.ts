import { CalendarModule } from '#calendar';
import { PeopleModule } from '#people';
import { groundOver } from '#people/testing';
import { QuestionPolicies, Questions, QuestionsModule, type QuestionView } from '#questions';
import { RegisterModule } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { board, HarbourGround } from '../testing/harbour-ground.js';
import { AnswerQuestion } from './answer-question.command.js';
import { AskQuestion } from './ask-question.command.js';

type Showing = QuestionView['showing'];

describe('a question about a mandate of the Harbour Board', () => {
  let ground: HarbourGround;
  let house: TestingModule;
  let mandate: string;
  beforeAll(async () => {
    ground = await HarbourGround.open();
    house = await Test.createTestingModule({
      imports: [groundOver(ground.platform), CalendarModule, PeopleModule, RegisterModule, QuestionsModule],
      providers: [AskQuestion, AnswerQuestion],
    }).compile();
  });
  beforeEach(async () => {
    await ground.begin();
    await ground.aMandate({ kind: 'session', at: { body: board, year: 2023, ordinal: 1 } });
    [{ id: mandate }] = await ground.platform.dataSource.query<[{ id: string }]>('SELECT id FROM mandate');
    for (const [name, state] of [
      ['kenya', 'KE'],
      ['kenya-mission', 'KE'],
      ['chad', 'TD'],
    ] as const)
      await ground.aDelegate(name, state);
  });
  afterAll(async () => {
    await house?.close();
    await ground?.close();
  });

  const ask = async (who: string, showing: Showing = 'asker', words = 'When do the lights come on?') => {
    const { viewer, actor } = await ground.person(who);
    return house.get(AskQuestion).ask(viewer, actor, mandate, { words, showing });
  };
  const seenBy = async (who: string, filter = {}) => {
    const { viewer } = await ground.person(who);
    return (await house.get(Questions).list(viewer, filter)).items;
  };
  const acted = async (who: string, question: string, seen?: number) => {
    const person = await ground.person(who);
    const version = seen ?? (await house.get(Questions).open(person.viewer, question)).version;
    return { ...person, question, seen: version };
  };
  const answer = async (who: string, question: string, words = 'At dusk.') =>
    house.get(AnswerQuestion).answer(await acted(who, question), words);
  const show = async (who: string, question: string, showing: Showing) =>
    house.get(AskQuestion).show(await acted(who, question), showing);
  const clearAnswers = async () => {
    const { viewer, actor } = await ground.person('officer');
    await house.get(QuestionPolicies).change(viewer, actor, board, { seen: 0, answersCleared: true });
  };

  it('is seen by who asked, the other delegates of that State, and the secretariat, and by nobody else', async () => {
    await ask('kenya');
    for (const who of ['kenya', 'kenya-mission', 'officer', 'director', 'keeper'])
      expect([who, await seenBy(who)]).toMatchObject([who, [{ state: 'KE', asker: 'kenya' }]]);
    for (const who of ['chad', 'member']) expect([who, await seenBy(who)]).toEqual([who, []]);
  });

  it('of a member without a State is theirs alone', async () => {
    await ask('member');
    expect(await seenBy('member')).toMatchObject([{ own: true, state: null }]);
    expect(await seenBy('kenya')).toEqual([]);
  });

  it('follows the State: who no longer serves it sees it no more, and who serves it now does', async () => {
    await ask('kenya');
    await ground.platform.dataSource.query(
      `UPDATE role_grant g SET state = CASE p.name WHEN 'kenya' THEN 'TD' ELSE 'KE' END
       FROM person p WHERE p.id = g.person_id AND p.name IN ('kenya', 'chad')`,
    );
    expect(await seenBy('kenya')).toEqual([]);
    expect(await seenBy('chad')).toMatchObject([{ own: true, asker: 'kenya' }]);
  });

  it('is shown to others as far as who asked agrees', async () => {
    const question = await ask('kenya', 'unnamed');
    expect(await seenBy('chad')).toMatchObject([
      { own: false, state: null, asker: null, may: [], mayShow: [] },
    ]);
    await show('kenya', question, 'named');
    expect(await seenBy('chad')).toMatchObject([{ own: false, state: 'KE', asker: null }]);
    expect((await seenBy('chad'))[0]?.words).toMatchObject([{ by: null }]);
    await show('kenya', question, 'asker');
    expect(await seenBy('chad')).toEqual([]);
  });

  it('may be shown to fewer by another delegate of the State, to more by who asked alone', async () => {
    const question = await ask('kenya', 'named');
    await show('kenya-mission', question, 'unnamed');
    expect(await seenBy('chad')).toMatchObject([{ state: null }]);
    for (const who of ['kenya-mission', 'officer', 'chad'])
      await expect(show(who, question, 'named')).rejects.toMatchObject({ tag: 'not-allowed' });
    await expect(show('officer', question, 'asker')).rejects.toMatchObject({ tag: 'not-allowed' });
    await show('kenya', question, 'named');
    expect(await seenBy('chad')).toMatchObject([{ state: 'KE' }]);
  });

  it('is not widened by anybody else in the database either', async () => {
    const question = await ask('kenya');
    const widen = ground.platform.dataSource.query(
      `INSERT INTO question_showing (question_id, n, showing, person_id, at)
       SELECT $1, 2, 'unnamed', id, now() FROM person WHERE name = 'officer'`,
      [question],
    );
    await expect(widen).rejects.toThrow('only who asked a question lets more people see it');
  });

  it('is answered at once by an officer or a director; a focal point of the unit drafts', async () => {
    const question = await ask('kenya');
    expect(await seenBy('kenya')).toMatchObject([{ answered: false }]);
    await answer('keeper', question, 'At dusk, we think.');
    expect(await seenBy('kenya')).toMatchObject([{ answered: false, answers: [] }]);
    expect(await seenBy('officer')).toMatchObject([
      { answered: false, answers: [{ state: 'draft', by: 'keeper' }], may: ['answer', 'give', 'return'] },
    ]);
    await answer('director', question);
    expect(await seenBy('kenya')).toMatchObject([
      { answered: true, answers: [{ state: 'given', words: 'At dusk.', by: null, decidedBy: null }] },
    ]);
  });

  it('is drafted by the focal points of the unit that owes the mandate alone', async () => {
    const question = await ask('kenya');
    await ground.platform.dataSource.query('UPDATE mandate SET unit_id = NULL');
    await expect(answer('keeper', question)).rejects.toMatchObject({ tag: 'not-allowed' });
    await expect(answer('kenya', question)).rejects.toMatchObject({ tag: 'not-allowed' });
    await expect(answer('chad', question)).rejects.toMatchObject({ tag: 'not-found' });
  });

  it('has a draft given, or returned with a reason that the secretariat alone reads', async () => {
    const question = await ask('kenya');
    await answer('keeper', question, 'Perhaps.');
    await house.get(AnswerQuestion).returnDraft(await acted('director', question), 'Be plain.');
    expect((await seenBy('officer'))[0]?.answers).toMatchObject([{ state: 'returned', reason: 'Be plain.' }]);
    expect((await seenBy('kenya'))[0]?.answers).toEqual([]);
    await answer('keeper', question);
    await house.get(AnswerQuestion).give(await acted('director', question));
    expect((await seenBy('kenya'))[0]?.answers).toMatchObject([{ state: 'given', words: 'At dusk.' }]);
    await expect(
      acted('director', question).then((each) => house.get(AnswerQuestion).give(each)),
    ).rejects.toMatchObject({ tag: 'no-draft' });
  });

  it('is answered by nothing that is not cleared, where the body has its answers cleared', async () => {
    const question = await ask('kenya', 'named');
    await clearAnswers();
    await answer('officer', question);
    for (const who of ['kenya', 'chad'])
      expect((await seenBy(who))[0]).toMatchObject({ answered: false, answers: [] });
    await house.get(AnswerQuestion).give(await acted('director', question));
    for (const who of ['kenya', 'chad'])
      expect((await seenBy(who))[0]).toMatchObject({ answered: true, answers: [{ words: 'At dusk.' }] });
  });

  it('does not tell by its version that a draft was written', async () => {
    const question = await ask('kenya', 'named');
    const versions = async () =>
      Promise.all(['kenya', 'chad'].map(async (who) => (await seenBy(who))[0]?.version));
    const before = await versions();
    await answer('keeper', question);
    expect(await versions()).toEqual(before);
    await answer('officer', question);
    expect(await versions()).not.toEqual(before);
  });

  it('is open again when its State asks again, and answered below', async () => {
    const question = await ask('kenya');
    await answer('officer', question);
    await house.get(AskQuestion).askAgain(await acted('kenya-mission', question), 'Which lights?');
    expect(await seenBy('officer', { state: 'open' })).toMatchObject([
      { answered: false, words: [{ by: 'kenya' }, { by: 'kenya-mission', words: 'Which lights?' }] },
    ]);
    await answer('officer', question, 'All of them.');
    expect(await seenBy('kenya', { state: 'answered', own: true })).toMatchObject([
      { answers: [{ words: 'At dusk.' }, { words: 'All of them.' }] },
    ]);
    const other = acted('chad', await ask('kenya', 'named'));
    await expect(
      other.then((each) => house.get(AskQuestion).askAgain(each, 'And mine?')),
    ).rejects.toMatchObject({
      tag: 'not-allowed',
    });
  });

  it('waits for those who may answer it', async () => {
    await ask('kenya');
    for (const who of ['keeper', 'director', 'officer'])
      expect([who, (await seenBy(who, { state: 'open', waiting: true })).length]).toEqual([who, 1]);
    await ground.platform.dataSource.query('UPDATE mandate SET unit_id = NULL');
    expect(await seenBy('keeper', { state: 'open', waiting: true })).toEqual([]);
    expect(await seenBy('kenya', { state: 'open', waiting: true })).toEqual([]);
  });

  it('is told to the second of two who answer it at once', async () => {
    const question = await ask('kenya');
    const [one, two] = [await acted('officer', question), await acted('director', question)];
    await house.get(AnswerQuestion).answer(one, 'At dusk.');
    await expect(house.get(AnswerQuestion).answer(two, 'At dawn.')).rejects.toMatchObject({ tag: 'stale' });
  });

  it('is asked by members alone, and not without end', async () => {
    for (const who of ['officer', 'keeper'])
      await expect(ask(who)).rejects.toMatchObject({ tag: 'not-allowed' });
    for (let n = 0; n < 30; n += 1) await ask('kenya');
    await expect(ask('kenya')).rejects.toMatchObject({ tag: 'too-many-attempts' });
  });

  it('is never edited: rows are only added to', async () => {
    const question = await ask('kenya');
    await answer('officer', question);
    for (const [table, column] of [
      ['question', 'at'],
      ['question_words', 'words'],
      ['question_showing', 'showing'],
      ['answer', 'words'],
      ['answer_step', 'outcome'],
    ])
      await expect(
        ground.platform.dataSource.query(`UPDATE ${table} SET ${column} = ${column}`),
      ).rejects.toThrow('is only ever added to');
    const trail = (await ground.trail()).filter(({ action }) => action.startsWith('question.'));
    expect(trail.map(({ action }) => action)).toEqual([
      'question.asked',
      'question.answer-written',
      'question.answered',
    ]);
    // Words stay where they can be taken away with a register; the trail says that there were some.
    expect(JSON.stringify(trail)).not.toContain('lights');
  });
});
