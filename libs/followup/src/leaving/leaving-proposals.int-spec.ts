import { toCalendarDate } from '#calendar';
import { Refused } from '#platform';
import { LeavingProposals } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RecordBodyAct } from '../body-acts/record-body-act.command.js';
import { TakeBackAct } from '../body-acts/take-back-act.command.js';
import { board, Harbour } from '../testing/a-harbour.js';
import { CommentOnProposal } from './comment-on-proposal.command.js';
import { ProposeLeaving } from './propose-leaving.command.js';
import { WithdrawProposal } from './withdraw-proposal.command.js';

const lastDay = toCalendarDate('2022-12-10')!;

describe('a proposal that the lamps leave the list, until 10 December 2022', () => {
  let harbour: Harbour;
  beforeAll(async () => {
    harbour = await Harbour.open([
      ProposeLeaving,
      CommentOnProposal,
      WithdrawProposal,
      RecordBodyAct,
      TakeBackAct,
    ]);
    await harbour.platform.dataSource.query(
      `UPDATE role_grant SET state = 'KE' WHERE role = 'member' AND body = $1`,
      [board],
    );
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(() => harbour.platform.clock.moveTo('2022-12-01T06:00:00Z'));

  const aMandate = async () => (await harbour.task(await harbour.aTask())).mandate;
  const propose = async (mandates: readonly string[], who = 'director', commentUntil = lastDay) => {
    const { viewer, actor } = await harbour.person(who);
    return harbour
      .get(ProposeLeaving)
      .run(viewer, actor, { mandates, reason: 'All lamps are lit.', commentUntil });
  };
  const comment = async (proposal: string, stance: 'objects' | 'comments' = 'objects', who = 'member') => {
    const { viewer, actor } = await harbour.person(who);
    await harbour.get(CommentOnProposal).run(viewer, actor, proposal, { stance, words: 'Not yet.' });
  };
  const withdraw = async (proposal: string, who = 'officer') => {
    const { viewer, actor } = await harbour.person(who);
    await harbour.get(WithdrawProposal).run(viewer, actor, proposal, 'The Board keeps it.');
  };
  const seenBy = async (who: string, proposal: string) =>
    harbour.get(LeavingProposals).open((await harbour.person(who)).viewer, proposal);
  const forToday = async (who: string) => {
    const { viewer } = await harbour.person(who);
    if (viewer.kind !== 'person') throw new Error(`${who} is a person`);
    const { comment: toComment, decide } = await harbour.get(LeavingProposals).forToday(viewer);
    return { comment: toComment.map(({ id }) => id), decide: decide.map(({ id }) => id) };
  };
  const lifeOf = async (mandate: string) => {
    const rows = await harbour.platform.dataSource.query<{ life: string }[]>(
      'SELECT life FROM mandate WHERE id = $1',
      [mandate],
    );
    return rows[0]!.life;
  };
  const tagOf = (done: Promise<unknown>) =>
    done.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.tag : Promise.reject(error as Error)),
    );

  it('is seen by members, who object or comment for their State; no click of theirs changes a life', async () => {
    const mandate = await aMandate();
    const proposal = await propose([mandate]);
    expect(await forToday('member')).toEqual({ comment: [proposal], decide: [] });
    await comment(proposal);
    await comment(proposal, 'comments');
    expect((await forToday('member')).comment).toEqual([]);
    const seen = await seenBy('member', proposal);
    expect(seen).toMatchObject({ by: null, takesComments: true, may: ['comment'] });
    expect(seen.comments.map(({ stance, state, by }) => [stance, state, by])).toEqual([
      ['objects', 'KEN', null],
      ['comments', 'KEN', null],
    ]);
    expect((await seenBy('officer', proposal)).comments[0]!.by).toBe('member');
    expect(await lifeOf(mandate)).toBe('active');
  });

  it.each([
    ['the evening of the last day in Nairobi', '2022-12-10T20:59:00Z', 'done'],
    ['the next day there, still the last one in Greenwich', '2022-12-10T21:01:00Z', 'proposal-closed'],
  ])('takes comments until the last day in the zone of the Board: %s', async (_, now, expected) => {
    const proposal = await propose([await aMandate()]);
    harbour.platform.clock.moveTo(now);
    expect(await tagOf(comment(proposal))).toBe(expected);
    expect((await seenBy('member', proposal)).takesComments).toBe(expected === 'done');
  });

  it('waits for the officer when its date has passed: the act of the Board decides it', async () => {
    const mandate = await aMandate();
    const proposal = await propose([mandate]);
    harbour.platform.clock.moveTo('2022-12-11T06:00:00Z');
    expect((await forToday('officer')).decide).toContain(proposal);
    expect(await forToday('director')).toEqual({ comment: [], decide: [] });

    const { viewer, actor } = await harbour.person('officer');
    const act = await harbour.get(RecordBodyAct).run(viewer, actor, {
      act: {
        ...{
          body: board,
          kind: 'silence-procedure',
          reference: 'silence procedure of 1 December',
          evidence: [],
        },
        on: toCalendarDate('2022-12-10')!,
      },
      tasks: [],
      mandates: [{ mandate, seen: 1, ending: 'retire' }],
    });
    expect(await seenBy('member', proposal)).toMatchObject({
      ...{ state: 'decided', decidedBy: 'silence procedure of 1 December', may: [] },
    });
    expect((await forToday('officer')).decide).not.toContain(proposal);
    expect(await tagOf(comment(proposal))).toBe('proposal-closed');

    await harbour.get(TakeBackAct).run(viewer, actor, act, 'Two States had objected.');
    expect((await seenBy('member', proposal)).state).toBe('open');
    expect(await lifeOf(mandate)).toBe('active');
  });

  it('is withdrawn with the reason: its mandates stay, and may be proposed again', async () => {
    const mandate = await aMandate();
    const proposal = await propose([mandate]);
    expect(await tagOf(propose([mandate]))).toBe('invalid');
    await withdraw(proposal);
    expect(await seenBy('member', proposal)).toMatchObject({
      ...{ state: 'withdrawn', withdrawnWhy: 'The Board keeps it.', may: [] },
    });
    expect(await tagOf(withdraw(proposal))).toBe('proposal-closed');
    expect([await lifeOf(mandate), await tagOf(propose([mandate]))]).toEqual(['active', 'done']);
  });

  it.each([
    ['propose', 'keeper'],
    ['propose', 'member'],
    ['comment', 'officer'],
    ['comment', 'keeper'],
    ['withdraw', 'director'],
    ['withdraw', 'member'],
  ])('to %s is not for the %s', async (what, who) => {
    const proposal = await propose([await aMandate()]);
    const doing = {
      propose: async () => propose([await aMandate()], who),
      comment: () => comment(proposal, 'comments', who),
      withdraw: () => withdraw(proposal, who),
    };
    expect(await tagOf(doing[what as keyof typeof doing]())).toBe('not-allowed');
  });

  it('until a day that has passed is none', async () => {
    expect(await tagOf(propose([await aMandate()], 'officer', toCalendarDate('2022-11-30')!))).toBe(
      'invalid',
    );
  });

  it('is not for readers, whatever they know of it', async () => {
    const proposal = await propose([await aMandate()]);
    const stranger = { kind: 'person', id: '0190', lang: 'en', grants: [] } as const;
    const reader = {
      ...stranger,
      grants: [{ body: board, role: 'reader', unit: null, state: null }],
    } as const;
    for (const viewer of [stranger, reader]) {
      expect(await tagOf(harbour.get(LeavingProposals).open(viewer, proposal))).toBe('not-found');
      expect((await harbour.get(LeavingProposals).list(viewer, {})).items).toEqual([]);
    }
  });

  it('keeps what members said: the database refuses to change it', async () => {
    await comment(await propose([await aMandate()]));
    await expect(harbour.platform.dataSource.query(`UPDATE leaving_comment SET words = 'x'`)).rejects.toThrow(
      'only ever added to',
    );
  });

  it('is news to whoever follows one of its mandates, once', async () => {
    const { dataSource } = harbour.platform;
    const [followed, other] = [await aMandate(), await aMandate()];
    const { actor } = await harbour.person('member');
    if (actor.kind !== 'person') throw new Error('a member is a person');
    await dataSource.query(
      `INSERT INTO followed_mandate (person_id, mandate_id, since) VALUES ($1, $2, '2022-12-01')`,
      [actor.id, followed],
    );
    const proposal = await propose([followed, other]);
    const told = await dataSource.query<object[]>(
      `SELECT n.kind, n.about, n.mandate_id AS mandate FROM followed_news f JOIN mandate_news n ON n.id = f.news_id
       WHERE f.person_id = $1 AND n.kind = 'proposed'`,
      [actor.id],
    );
    expect(told).toEqual([{ kind: 'proposed', about: proposal, mandate: followed }]);
  });
});
