import { calendarEntities } from '#calendar';
import { peopleEntities } from '#people';
import { newId, type Actor, type Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { registerEntities } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decideProposals, openProposals } from '../decide-proposal.command.js';
import { intakeEntities } from '../index.js';
import { ReadUpload } from '../read-upload.command.js';
import { Readings, type ProposalView } from '../readings.query.js';
import { TakeIn } from '../take-in.command.js';
import { oneDecision } from '../testing/read-texts.js';
import { CorrectProposal } from './correct-proposal.command.js';
import type { SeenProposal } from './open-one-proposal.js';
import { reopenProposal } from './reopen-proposal.js';
import { SplitProposal } from './split-proposal.command.js';

const board = 'executive-board';

describe('reviewing a reading', () => {
  let platform: TestPlatform;
  let readings: Readings;
  let correct: CorrectProposal;
  let split: SplitProposal;
  let actor: Actor;
  let officer: Viewer;
  let reading: string;
  let files = 0;

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', [
      ...calendarEntities,
      ...peopleEntities,
      ...registerEntities,
      ...intakeEntities,
    ]);
    const { dataSource, unitOfWork } = platform;
    readings = new Readings(dataSource);
    correct = new CorrectProposal(unitOfWork);
    split = new SplitProposal(unitOfWork);
    const id = newId();
    await dataSource.query(
      "INSERT INTO person (id, name, email, lang, zone) VALUES ($1, 'Asha', 'asha@example.org', 'en', 'UTC')",
      [id],
    );
    actor = { kind: 'person', id };
    officer = officerOf(board);
  });
  afterAll(() => platform?.close());

  /** Each test has a reading of its own: the same decision, under another number. */
  beforeEach(async () => {
    files += 1;
    const text = oneDecision.replace('2022/9', `2022/${100 + files}`);
    const name = 'gulls.txt';
    reading = await new TakeIn(platform.unitOfWork).run(
      { kind: 'system' },
      { kind: 'system', name: 'command-line' },
      { name, content: Buffer.from(text), lang: null },
    );
    await new ReadUpload(platform.dataSource, platform.unitOfWork).run(reading);
  });

  function officerOf(body: string): Viewer {
    const grant = { body, role: 'governance-officer', unit: null, state: null } as const;
    return { kind: 'person', id: newId(), lang: 'en', grants: [grant] };
  }
  const proposals = async () => (await readings.byId(officer, reading)).proposals;
  const first = async () => (await proposals())[0]!;
  const seen = ({ id, version }: ProposalView) => ({ reading, proposal: id, seen: version });
  const reject = (proposal: string) =>
    platform.unitOfWork.run(actor, async (tx) => {
      await openProposals(tx, { kind: 'system' }, reading, [proposal]);
      await decideProposals(tx, [{ proposal, state: 'rejected' }]);
    });
  const reopen = (viewer: Viewer, wanted: SeenProposal) =>
    platform.unitOfWork.run(actor, (tx) => reopenProposal(tx, viewer, wanted));
  const deeds = async (proposal: string) => {
    const trail = await platform.dataSource.query<{ action: string; before: unknown; after: unknown }[]>(
      'SELECT action, before, after FROM trail WHERE subject_id = $1 ORDER BY id',
      [proposal],
    );
    return trail;
  };
  const halves = ({ request: { start, end } }: ProposalView) => {
    const middle = Math.round((start + end) / 2);
    return [
      { start, end: middle },
      { start: middle, end },
    ];
  };

  it('keeps the correction beside what was read, and what was changed in the trail', async () => {
    const proposal = await first();
    await correct.run(officer, actor, seen(proposal), { paragraph: '7', condition: 'if they can be seen' });
    const corrected = await first();
    expect(corrected).toMatchObject({
      request: { paragraph: '7', condition: 'if they can be seen', conditional: true },
      original: proposal.request,
      correctedBy: { name: 'Asha' },
      version: 2,
    });
    expect(await deeds(proposal.id)).toEqual([
      {
        action: 'proposal.corrected',
        before: { paragraph: '1', condition: null, conditional: false },
        after: { paragraph: '7', condition: 'if they can be seen', conditional: true },
      },
    ]);
    await correct.run(officer, actor, seen(corrected), { deliverable: 'report', paragraph: '8' });
    expect(await first()).toMatchObject({
      request: { paragraph: '8', condition: 'if they can be seen', deliverable: 'report' },
      original: proposal.request,
    });
  });

  it('gives a reading a new version with everything that is done in it', async () => {
    const version = async () => (await readings.byId(officer, reading)).version;
    const before = await version();
    await correct.run(officer, actor, seen(await first()), { paragraph: '7' });
    await reject((await first()).id);
    await reopen(officer, seen(await first()));
    await split.run(officer, actor, seen(await first()), halves(await first()));
    expect(await version()).toBe(before + 4);
  });

  it('lets one of two win who correct or split at once, and tells the other', async () => {
    const proposal = await first();
    const outcomes = await Promise.allSettled([
      correct.run(officer, actor, seen(proposal), { paragraph: '7' }),
      split.run(officer, actor, seen(proposal), halves(proposal)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(['stale', 'already-decided']).toContain((lost!.reason as { tag: string }).tag);
    const left = await proposals();
    expect([1, 3]).toContain(left.length);
    expect((left.length === 3) === (left[0]!.state === 'split')).toBe(true);
    expect(await deeds(proposal.id)).toHaveLength(1);
  });

  it('keeps the order of the text through splits of splits', async () => {
    await split.run(officer, actor, seen(await first()), halves(await first()));
    const [whole, one, two] = await proposals();
    await split.run(officer, actor, seen(one!), halves(one!));
    const left = await proposals();
    expect(left.map(({ id, splitFrom }) => [id, splitFrom])).toEqual([
      [whole!.id, null],
      [one!.id, whole!.id],
      [expect.any(String), one!.id],
      [expect.any(String), one!.id],
      [two!.id, whole!.id],
    ]);
    expect(left.map(({ state }) => state)).toEqual(['split', 'split', 'proposed', 'proposed', 'proposed']);
  });

  it('takes up again what was rejected, and nothing that was split', async () => {
    const proposal = await first();
    await reject(proposal.id);
    await reopen(officer, { ...seen(proposal), seen: null });
    expect(await first()).toMatchObject({ state: 'proposed', decidedBy: null, decidedAt: null, version: 3 });
    await split.run(officer, actor, seen(await first()), halves(proposal));
    await expect(reopen(officer, { ...seen(proposal), seen: null })).rejects.toMatchObject({
      tag: 'already-decided',
      details: { state: 'split', by: 'Asha', version: 4 },
    });
  });

  it('is done by those who confirm in the body that asks, and by nobody else', async () => {
    const stranger = officerOf('lighthouse-council');
    const proposal = await first();
    for (const attempt of [
      correct.run(stranger, actor, seen(proposal), { paragraph: '7' }),
      split.run(stranger, actor, seen(proposal), halves(proposal)),
      reopen(stranger, seen(proposal)),
    ]) {
      await expect(attempt).rejects.toMatchObject({ tag: 'not-found' });
    }
    await expect(readings.byId(stranger, reading)).rejects.toMatchObject({ tag: 'not-found' });
    await expect(readings.text(stranger, reading)).rejects.toMatchObject({ tag: 'not-found' });
    expect(await readings.list(stranger, {})).toMatchObject({ items: [], total: 0 });
    expect((await readings.list(officer, { limit: 1 })).items[0]).toMatchObject({
      id: reading,
      counts: { proposed: 1, confirmed: 0, rejected: 0 },
    });
    expect(await first()).toEqual(proposal);
  });

  it('finds nothing under another reading’s address', async () => {
    const target = { reading, proposal: newId(), seen: 1 };
    await expect(correct.run(officer, actor, target, {})).rejects.toMatchObject({ tag: 'not-found' });
    const elsewhere = { ...seen(await first()), reading: newId() };
    await expect(correct.run(officer, actor, elsewhere, {})).rejects.toMatchObject({ tag: 'not-found' });
  });
});
