import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Items } from '#register';
import { KeepItems } from '../items/keep-items.command.js';
import { WorkOnItems } from '../items/work-on-items.command.js';
import { DigestHouse } from '../testing/digest-house.js';
import { board, HarbourGround } from '../testing/harbour-ground.js';

/** Two recommendations inside what the unit for lights owes the Harbour Board; the piers have nobody with an account. */
describe('items of a mandate that have a day of their own', () => {
  let ground: HarbourGround;
  let house: DigestHouse;
  let mandate: string;
  beforeAll(async () => {
    ground = await HarbourGround.open();
    house = await DigestHouse.over(ground, [KeepItems, WorkOnItems]);
  });
  beforeEach(async () => {
    await ground.begin();
    await ground.platform.dataSource.query('TRUNCATE members_list, digest CASCADE');
    await ground.platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ('0190aaaa-0000-7000-8000-000000000002', 'piers', '{"en":"Piers"}')`,
    );
    const [task] = await ground.aMandate({ kind: 'session', at: { body: board, year: 2023, ordinal: 1 } });
    mandate = (await ground.task(task!)).mandate;
    // What is owed beside them is told elsewhere.
    await ground.platform.dataSource.query('DELETE FROM reminder');
  });
  afterAll(async () => {
    await house?.close();
    await ground?.close();
  });

  const kept = async (who: string) => ({ ...(await ground.person(who)), mandate });
  const add = async (number: string, targetDate: string | null, unit: string | null = null) => {
    const item = {
      number,
      texts: { en: `Paint pier ${number}` },
      document: 'HB/REP/2022/1',
      unit,
      targetDate,
    };
    await house.get(KeepItems).add(await kept('officer'), item);
  };
  const acting = async (who: string, number: string) => {
    const { viewer } = await ground.person('officer');
    const { items } = await house.get(Items).ofMandate(viewer, mandate);
    const seen = items
      .filter((item) => item.number === number)
      .map(({ id, version }) => ({ id, seen: version }));
    return { ...(await kept(who)), items: seen };
  };
  const dueBy = async (number: string, targetDate: string | null) => {
    const answer = { acceptance: 'accepted', reason: null, targetDate } as const;
    await house.get(WorkOnItems).answer(await acting('director', number), answer);
  };
  /** The days of the first half of 2023, and what of items each of them brings somebody by mail. */
  const told = async (who: string, from: string, until: string): Promise<readonly string[]> => {
    const lines: string[] = [];
    for (let at = Date.parse(from); at <= Date.parse(until); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const before = (await house.mails(who)).length;
      await house.on(day);
      await house.send();
      for (const { text } of (await house.mails(who)).slice(before)) {
        const items = [...text.matchAll(/item (\S+) ·/g)].map(([, number]) => number);
        if (items.length > 0) lines.push(`${day}: ${items.join(', ')}`);
      }
    }
    return lines;
  };

  it('are told to who owes them when they are added, by the steps of the policy, and the day after', async () => {
    await add('1', '2023-01-20');
    await add('2', '2023-01-06');
    await add('3', null);
    expect(await told('keeper', '2022-12-02', '2023-01-25')).toEqual([
      '2022-12-02: 2, 1',
      '2022-12-09: 1',
      '2022-12-23: 2',
      '2023-01-05: 2',
      '2023-01-06: 1',
      '2023-01-07: 2',
      '2023-01-19: 1',
      '2023-01-21: 1',
    ]);
    expect(await told('member', '2023-01-26', '2023-01-27')).toEqual([]);
  });

  it('are told in plain words, with the way to the mandate', async () => {
    await add('1', '2023-01-20');
    await house.on('2022-12-02');
    await house.send();
    const [mail, ...more] = await house.mails('keeper');
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('Mandate Tracker: 1 item, 2 December 2022');
    expect(mail!.text.replaceAll(mandate, 'ID')).toContain(
      [
        '## Items to be done by a day of their own: Harbour Board',
        '',
        'Each of these items of a mandate has a day by which it is to be done. Please write on the page of the mandate how far it is.',
        '',
        '1. HB/REP/2022/1, item 1 · Harbour Board decision 2022/4, paragraph 3',
        'Paint pier 1',
        '- To be done by: Friday 20 January 2023 (in 7 weeks)',
        '- Status: Not started',
        '- Owed by: Lights',
        `- ${ground.platform.configuration.publicUrl}/mandates/ID`,
      ].join('\n'),
    );
  });

  it('are told no more once they are implemented, closed or not accepted', async () => {
    for (const number of ['1', '2', '3', '4']) await add(number, '2023-01-06');
    await told('keeper', '2022-12-02', '2022-12-03');
    const write = async (number: string, implementation: 'implemented' | 'closed' | 'in-progress') =>
      house
        .get(WorkOnItems)
        .writeUpdate(await acting('keeper', number), { implementation, narrative: 'Painted.' });
    await write('1', 'implemented');
    await write('2', 'closed');
    await write('4', 'in-progress');
    const no = { acceptance: 'not-accepted', reason: 'No paint.' } as const;
    await house.get(WorkOnItems).answer(await acting('director', '3'), no);
    expect(await told('keeper', '2022-12-04', '2023-01-10')).toEqual([
      '2022-12-23: 4',
      '2023-01-05: 4',
      '2023-01-07: 4',
    ]);
  });

  it('follow a day that is moved, and tell nothing of the old one', async () => {
    await add('1', '2023-01-06');
    await told('keeper', '2022-12-02', '2022-12-02');
    await dueBy('1', '2023-01-27');
    expect(await told('keeper', '2022-12-03', '2023-01-29')).toEqual([
      // It has another day: that is told as something new.
      '2022-12-03: 1',
      '2022-12-16: 1',
      '2023-01-13: 1',
      '2023-01-26: 1',
      '2023-01-28: 1',
    ]);
  });

  it('come to nobody twice, however often the day begins, and late once after a long stop', async () => {
    await add('1', '2023-01-06');
    await add('2', '2023-01-20');
    expect(await told('keeper', '2022-12-02', '2022-12-02')).toEqual(['2022-12-02: 1, 2']);
    // Everything is down until the first item is late and the second comes up.
    expect(await told('keeper', '2023-01-16', '2023-01-17')).toEqual(['2023-01-16: 1, 2']);
  });

  it('go to the officers, marked so, where the unit that owes them has nobody', async () => {
    await add('1', '2023-01-20', 'piers');
    expect(await told('keeper', '2022-12-02', '2022-12-02')).toEqual([]);
    const [mail] = await house.mails('officer');
    expect(mail!.text).toContain('- Piers has no account here and gets no mail. Please pass this on.');
  });

  it('stand in the weekly list of the director once their day has passed', async () => {
    await add('1', '2023-01-06', 'piers');
    await add('2', '2023-03-31');
    expect(await told('director', '2022-12-02', '2023-01-20')).toEqual(['2023-01-09: 1', '2023-01-16: 1']);
    const late = (await house.mails('director')).at(-1)!.text;
    expect(late).toContain('Friday 6 January 2023 (10 days ago), late');
    expect(late).not.toContain('Please pass this on');
  });
});
