import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SpokenLanguage } from '#messages';
import { MembersLists } from '#reminders';
import { RegisterDigestSource } from '../register-digest-source.js';
import { DigestHouse } from '../testing/digest-house.js';
import { board, HarbourGround, moveTo } from '../testing/harbour-ground.js';
import { PreviewMembersList } from './preview-members-list.query.js';
import { ReleaseMembersList } from './release-members-list.command.js';

describe('the list that members of the Harbour Board get before its session of 28 March 2023', () => {
  let ground: HarbourGround;
  let house: DigestHouse;
  beforeAll(async () => {
    ground = await HarbourGround.open();
    house = await DigestHouse.over(ground, [ReleaseMembersList, PreviewMembersList]);
  });
  beforeEach(async () => {
    await ground.begin();
    await ground.platform.dataSource.query('TRUNCATE members_list, members_list_left, digest CASCADE');
    await ground.aMandate({ kind: 'session', at: { body: board, year: 2023, ordinal: 1 } });
    // All that people owe was told long ago.
    await ground.platform.dataSource.query('DELETE FROM reminder');
  });
  afterAll(async () => {
    await house?.close();
    await ground?.close();
  });

  const on = (day: string) => house.on(day);
  const send = () => house.send();
  const mails = (to: string) => house.mails(to);
  const theList = async () => {
    const { viewer } = await ground.person('officer');
    const { items } = await house.get(MembersLists).list(viewer, {});
    return items[0];
  };
  const act = async (
    what: 'release' | 'hold',
    { who = 'officer', seen }: { who?: string; seen?: number } = {},
  ) => {
    const list = (await theList())!;
    const { viewer, actor } = await ground.person(who);
    await house.get(ReleaseMembersList)[what]({ viewer, actor, list: list.id, seen: seen ?? list.version });
  };
  const memberLists = async () => {
    const rows = await ground.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', p.name, r.on_date, r.state, r.why) AS line FROM reminder_list r
       JOIN person p ON p.id = r.person_id WHERE r.kind = 'members-list' ORDER BY 1`,
    );
    return rows.map(({ line }) => line);
  };

  it('is prepared by itself, held, and goes when the officer has released it: cleared words only', async () => {
    await on('2023-03-08');
    expect(await theList()).toBeUndefined();
    await on('2023-03-09');
    expect(await theList()).toMatchObject({
      state: 'held',
      goesOn: '2023-03-14',
      session: `${board}/2023/1`,
    });
    await send();
    const [told] = await mails('officer');
    expect(told?.text).toContain('A list for members waits for your release');
    expect(told?.text).toContain(`/reminders/lists/${(await theList())!.id}\n`);
    expect(await mails('member')).toEqual([]);

    await act('release');
    expect(await memberLists()).toEqual(['member 2023-03-14 planned']);
    await on('2023-03-14');
    await send();
    const [mail, ...more] = await mails('member');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Mandate Tracker: 1 item, 14 March 2023');
    expect(mail?.text).toContain('Outstanding before the first session of 2023 of the Harbour Board');
    expect(mail?.text).toContain('- Status: Not started');
    expect(mail?.text).not.toContain('Owed by');
    expect(await mails('officer')).toHaveLength(1);
  });

  it('the officer whose mail comes before the day of the body begins is told on the day all the same', async () => {
    await on('2023-03-08');
    ground.platform.clock.moveTo('2023-03-09T06:00:00Z');
    await send();
    const [told] = await mails('officer');
    expect(told?.text).toContain('is to go to members on 14 March 2023. It is held until you release it.');
    expect(told?.text).toContain('/reminders/lists\n');
    await on('2023-03-09');
    await send();
    expect(await mails('officer')).toHaveLength(1);
  });

  it('the officer is told on the day as well while it is held; released late, it goes with the next mails', async () => {
    await on('2023-03-14');
    await send();
    const [told] = await mails('officer');
    expect(told?.text).toContain('A list for members is due to go and is held');
    await on('2023-03-16');
    await act('release');
    await send();
    expect(await mails('member')).toHaveLength(1);
  });

  it('does not go to those who have not got it when it is held again, and goes when it is released again', async () => {
    await on('2023-03-10');
    await act('release');
    await act('hold');
    expect(await memberLists()).toEqual(['member 2023-03-14 withdrawn held']);
    await on('2023-03-14');
    await send();
    expect(await mails('member')).toEqual([]);
    await act('release');
    expect(await memberLists()).toEqual(['member 2023-03-14 planned']);
  });

  it('goes by itself where the body wants no hold', async () => {
    await ground.platform.dataSource.query(
      `INSERT INTO reminder_policy (body, policy) VALUES ($1, '{"membersList":{"before":14,"hold":false}}')`,
      [board],
    );
    await on('2023-03-09');
    await on('2023-03-14');
    await send();
    expect(await mails('member')).toHaveLength(1);
    expect(await mails('officer')).toEqual([]);
  });

  it('goes to every delegate of a State that is a member, and to nobody else', async () => {
    await ground.aDelegate('mission of Kenya', 'KE');
    await ground.aDelegate('delegate of Kenya', 'KE');
    await ground.aDelegate('delegate of Chad', 'TD');
    await ground.platform.dataSource.query(
      `INSERT INTO body_member (id, body, state, until_date) VALUES
         (gen_random_uuid(), $1, 'KEN', NULL), (gen_random_uuid(), $1, 'TCD', '2022-12-31')`,
      [board],
    );
    await on('2023-03-10');
    await act('release');
    expect(await memberLists()).toEqual([
      'delegate of Kenya 2023-03-14 planned',
      'member 2023-03-14 planned',
      'mission of Kenya 2023-03-14 planned',
    ]);
  });

  it('follows its session, and is missed by nobody when that has opened', async () => {
    await on('2023-03-14');
    await act('release');
    await ground.change(1, moveTo('2023-04-18'));
    expect(await memberLists()).toEqual(['member 2023-04-04 planned']);
    await on('2023-04-19');
    expect(await memberLists()).toEqual(['member 2023-04-04 missed session-past']);
    await expect(act('hold')).rejects.toMatchObject({ tag: 'list-past' });
  });

  describe('before it is released', () => {
    const shown = async (lang: SpokenLanguage | null, who = 'officer') => {
      const { viewer } = await ground.person(who);
      const list = (await theList())!.id;
      return house.get(PreviewMembersList).of(viewer, { list, lang }, house.get(RegisterDigestSource));
    };

    it('is shown to the officer word for word as members will get it, and nothing is planned by that', async () => {
      await on('2023-03-14');
      const preview = await shown(null);
      expect(preview).toMatchObject({ lang: 'en', languages: [{ lang: 'en', people: 1 }] });
      expect(await memberLists()).toEqual([]);

      await act('release');
      await send();
      const [mail] = await mails('member');
      const words = (text: string | undefined) => text?.split('\n-- \n')[0];
      expect(preview.mail?.subject).toBe(mail?.subject);
      expect(words(preview.mail?.text)).toBe(words(mail?.text));
    });

    it('is shown in the language of each member, and in any other', async () => {
      await ground.aDelegate('delegate of Egypt', 'EG');
      await ground.platform.dataSource.query(
        "UPDATE person SET lang = 'ar' WHERE name = 'delegate of Egypt'",
      );
      await on('2023-03-10');
      const preview = await shown('ar');
      expect(preview.languages).toEqual([
        { lang: 'ar', people: 1 },
        { lang: 'en', people: 1 },
      ]);
      expect(preview.mail?.html).toContain('dir="rtl"');
      expect((await shown('zh')).mail?.lang).toBe('zh');
    });

    it('shows nothing where every member asked not to get it', async () => {
      await on('2023-03-10');
      await ground.platform.dataSource.query(
        `INSERT INTO members_list_left (person_id, body, at) SELECT id, $1, now() FROM person WHERE name = 'member'`,
        [board],
      );
      expect(await shown('fr')).toEqual({ lang: 'fr', languages: [], mail: null });
    });

    it.each(['director', 'member'])('is not shown to a %s', async (who) => {
      await on('2023-03-10');
      await expect(shown(null, who)).rejects.toMatchObject({ tag: 'not-found' });
    });
  });

  it.each<[string, string, Parameters<typeof act>[1]]>([
    ['by who saw an older version', 'stale', { seen: 9 }],
    ['by a director', 'not-found', { who: 'director' }],
    ['by a member', 'not-found', { who: 'member' }],
  ])('is not released %s', async (_, tag, given) => {
    await on('2023-03-10');
    await expect(act('release', given)).rejects.toMatchObject({ tag });
    expect(await memberLists()).toEqual([]);
  });
});
