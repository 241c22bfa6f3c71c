import { calendarEntities } from '#calendar';
import { translator } from '#messages';
import { peopleEntities } from '#people';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { readInThread } from '#reading';
import { registerEntities } from '#register';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CancelReading } from './cancel-reading.command.js';
import { CheckText } from './check-text.command.js';
import { CorrectText } from './correct-text.command.js';
import { doubtMessage, readFailureMessage } from './core/index.js';
import { intakeEntities } from './index.js';
import { ReadUpload } from './read-upload.command.js';
import { Readings } from './readings.query.js';
import { TakeIn } from './take-in.command.js';
import { longText, oneDecision, swahili } from './testing/read-texts.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const everybody = { kind: 'system' } as const;

describe('a file is taken in and read', () => {
  let platform: TestPlatform;
  let takeIn: TakeIn;
  let readUpload: ReadUpload;
  let readings: Readings;

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', [
      ...calendarEntities,
      ...peopleEntities,
      ...registerEntities,
      ...intakeEntities,
    ]);
    takeIn = new TakeIn(platform.unitOfWork);
    readUpload = new ReadUpload(platform.dataSource, platform.unitOfWork);
    readings = new Readings(platform.dataSource);
  });
  afterAll(() => platform?.close());

  const take = (content: string | Buffer, name = 'file.txt', lang: string | null = null) =>
    takeIn.run({ kind: 'system' }, clerk, { name, content: Buffer.from(content), lang });
  const counted = async (table: string) => {
    const [row] = await platform.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
    return row!.n;
  };

  it('once, whoever asks for it and however often', async () => {
    const [first, second] = await Promise.all([take(oneDecision), take(oneDecision, 'other name.txt')]);
    expect(second).toBe(first);
    await Promise.all([readUpload.run(first), readUpload.run(first)]);
    await readUpload.run(first);
    expect(await take(oneDecision)).toBe(first);

    const reading = await readings.byId(everybody, first);
    expect(reading).toMatchObject({ state: 'ready', document: { lang: 'en', kind: 'decisions' } });
    expect(reading.proposals).toHaveLength(1);
    expect(await counted('reading')).toBe(1);
    const trail = await platform.dataSource.query<{ action: string }[]>(
      "SELECT action FROM trail WHERE subject_kind = 'reading' AND subject_id = $1 ORDER BY id",
      [first],
    );
    expect(trail.map(({ action }) => action)).toEqual(['reading.taken-in', 'reading.read']);
  });

  it.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), 'empty-text'],
    ['blanks alone', Buffer.from(' \r\n\t'), 'empty-text'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'binary-text',
    ],
    ['bytes of no encoding', Buffer.from([0xff, 0xc3, 0x28, 0xa0, 0xa1]), 'binary-text'],
    ['a text in Kiswahili', Buffer.from(swahili), 'language-not-read'],
  ])('%s fails whole, says why in every language, and leaves no proposal', async (_, content, tag) => {
    const proposals = await counted('proposal');
    const id = await take(content);
    await readUpload.run(id);
    const { state, failure, document } = await readings.byId(everybody, id);
    expect({ state, tag: failure?.tag, document }).toEqual({ state: 'failed', tag, document: null });
    const { key, values } = readFailureMessage(failure!);
    expect(translator('en')(key, values)).toMatch(/\.$/);
    expect(translator('zh')(key, values)).toMatch(/[\u4e00-\u9fff].*。$/u);
    expect(await counted('proposal')).toBe(proposals);
    await expect(readings.text(everybody, id)).rejects.toMatchObject({ tag: 'not-found' });
  });

  it('again when it had failed', async () => {
    const blanks = '\n\n\n';
    const id = await take(blanks);
    await readUpload.run(id);
    expect((await readings.byId(everybody, id)).state).toBe('failed');
    expect(await take(blanks)).toBe(id);
    expect(await readings.byId(everybody, id)).toMatchObject({ state: 'reading', failure: null });
  });

  it('in the language that somebody says, when its own was not recognised', async () => {
    const gulls = 'Larus argentatus, Larus canus, Larus fuscus.';
    const id = await take(gulls);
    await readUpload.run(id);
    expect((await readings.byId(everybody, id)).failure).toMatchObject({ tag: 'language-not-read' });
    expect(await take(gulls, 'file.txt', 'en')).toBe(id);
    await readUpload.run(id);
    expect(await readings.byId(everybody, id)).toMatchObject({ state: 'ready', document: { lang: 'en' } });
  });

  it('as far as it goes when it was cut', async () => {
    const id = await take(oneDecision.slice(0, oneDecision.indexOf('on the number')));
    await readUpload.run(id);
    const { state, proposals } = await readings.byId(everybody, id);
    expect(state).toBe('ready');
    expect(proposals.map(({ request }) => request.quote)).toEqual([expect.stringMatching(/2023$/)]);
  });

  it('not at all while the process stops, and whole when it is asked for again', async () => {
    const id = await take(longText(2_000_000));
    const stopping = new AbortController();
    const read = readUpload.run(id, stopping.signal);
    setTimeout(() => stopping.abort(new Error('the process stops')), 300);
    await expect(read).rejects.toThrow('the process stops');
    expect(await readings.byId(everybody, id)).toMatchObject({ state: 'reading', proposals: [] });
    await expect(readings.text(everybody, id)).rejects.toMatchObject({ tag: 'not-ready' });

    await readUpload.run(id);
    expect((await readings.byId(everybody, id)).proposals.length).toBeGreaterThan(1_000);
  });

  it('not any further when somebody cancels it, and anew when it is taken in again', async () => {
    const file = longText(3_000_000);
    const id = await take(file);
    const read = readUpload.run(id);
    await new CancelReading(platform.unitOfWork).run(clerk, id);
    await read;
    expect(await readings.byId(everybody, id)).toMatchObject({
      state: 'failed',
      failure: { tag: 'cancelled' },
      proposals: [],
    });
    await new CancelReading(platform.unitOfWork).run(clerk, id);
    expect(await take(file)).toBe(id);
    expect(await readings.byId(everybody, id)).toMatchObject({ state: 'reading', progress: 0 });
  });

  it('no more when each process that began it was lost', async () => {
    const id = await take(`${oneDecision}\n`);
    await platform.dataSource.query('UPDATE reading SET attempts = 4 WHERE id = $1', [id]);
    await readUpload.run(id);
    const { failure } = await readings.byId(everybody, id);
    expect(failure).toMatchObject({ tag: 'gave-up', details: { times: 4 } });
    expect(translator('en')(readFailureMessage(failure!).key, readFailureMessage(failure!).values)).toMatch(
      /4 times/,
    );
  });

  it('with reasons to look at its text, until a person says that it is right', async () => {
    const id = await take(
      Buffer.from('Le rapport sur les phares de la baie a été lu.', 'latin1'),
      'a.txt',
      'en',
    );
    await readUpload.run(id);
    const reading = await readings.byId(everybody, id);
    expect(reading).toMatchObject({ state: 'ready', textCheckedAt: null });
    expect(reading.doubts.map(({ tag }) => tag)).toEqual(['encoding-guessed']);
    const { key, values } = doubtMessage(reading.doubts[0]!);
    expect(translator('en')(key, values)).toMatch(/windows-1252/);

    await new CheckText(platform.unitOfWork).run(clerk, id);
    await new CheckText(platform.unitOfWork).run(clerk, id);
    expect((await readings.byId(everybody, id)).textCheckedAt).toEqual(platform.clock.now());
  });

  it('as a person puts its text right, while nobody has begun to review it; the file stays as it came', async () => {
    const right = oneDecision.replace('2022/9', '2022/19');
    const id = await take(right.replace('Requests', 'Re quests'), 'torn.txt');
    await readUpload.run(id);
    expect((await readings.byId(everybody, id)).proposals).toEqual([]);

    const correct = new CorrectText(platform.unitOfWork);
    await correct.run(clerk, id, Buffer.from(right));
    expect(await readings.byId(everybody, id)).toMatchObject({ state: 'reading', document: null });
    await expect(correct.run(clerk, id, Buffer.from(right))).rejects.toMatchObject({ tag: 'not-ready' });
    await readUpload.run(id);
    const { proposals } = await readings.byId(everybody, id);
    expect(proposals).toHaveLength(1);
    expect(await readings.text(everybody, id)).toBe(right);
    expect(await take(right.replace('Requests', 'Re quests'))).toBe(id);

    await platform.dataSource.query(
      "UPDATE proposal SET state = 'rejected', decided_at = now() WHERE id = $1",
      [proposals[0]!.id],
    );
    await expect(correct.run(clerk, id, Buffer.from('Nothing.'))).rejects.toMatchObject({ tag: 'stale' });
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await readInThread(Buffer.from(oneDecision), {}, { progress: (done) => told.push(done) });
    expect(told).toEqual([0.8]);
  });

  it('not longer and not with more than is allowed', async () => {
    const bytes = Buffer.from(longText(4_000_000));
    const within = (minutes: number, megabytes: number) =>
      readInThread(bytes, {}, { limits: { minutes, megabytes } });
    expect(await within(0.005, 1_000)).toEqual({
      ok: false,
      failure: { tag: 'took-too-long', minutes: 0.005 },
    });
    expect(await within(1, 40)).toEqual({ ok: false, failure: { tag: 'too-much-at-once' } });
  });

  it('and is no more than a failure where the reader itself breaks', async () => {
    expect(await readInThread(null as never, {})).toMatchObject({
      ok: false,
      failure: { tag: 'broke', reason: expect.stringMatching(/TypeError/) },
    });
  });

  it('while this process answers others', async () => {
    const reading = readInThread(Buffer.from(longText(2_000_000)), {});
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 5);
    await reading;
    clearInterval(turning);
    // Read on this thread, it would have had none.
    expect(turns).toBeGreaterThan(20);
  });
});
