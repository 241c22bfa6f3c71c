import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reader } from './testing/a-register.js';
import { PostOffice } from './testing/post-office.js';

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.open();
});
afterAll(() => office?.close());
beforeEach(() => office.platform.clock.moveTo('2022-12-01T08:00:00Z'));

const away = (reader: Reader, from: string, until: string | null, delegate: Reader | null) =>
  office.platform.dataSource.query(
    'UPDATE person SET paused_from = $2, paused_until = $3, delegate_id = $4 WHERE id = $1',
    [reader.id, from, until, delegate?.id ?? null],
  );
/** Makes the digests of now and sends all that wait. */
const sendAll = async (...readers: readonly Reader[]) => {
  for (const reader of readers) await office.digestFor(reader).catch(() => undefined);
  const waiting = await office.stranded();
  for (const digest of waiting) await office.aSender().send(digest);
};
const texts = async (reader: Reader) => (await office.register.mailsOf(reader)).map(({ text }) => text);

describe('while somebody is away', () => {
  it('whoever they named hears in their place, and is told for whom', async () => {
    const amina = await office.register.aReader({ name: 'Amina Odhiambo' });
    const bo = await office.register.aReader({ name: 'Bo Lindqvist' });
    await away(amina, '2022-12-01', '2022-12-10', bo);
    await office.register.aTask(amina, [], 'Requests a report');
    await office.register.aTask(bo, [], 'Requests a paper');
    await sendAll(amina, bo);
    expect(await texts(amina)).toEqual([]);
    const [text, ...more] = await texts(bo);
    expect(more).toEqual([]);
    expect(text).toContain('Requests a report');
    expect(text).toContain('Requests a paper');
    expect(text?.match(/You receive this in place of Amina Odhiambo, who is away\./g)).toHaveLength(1);
  });

  it('and named nobody, it waits; then what still matters is said once, the rest is missed', async () => {
    const amina = await office.register.aReader();
    await away(amina, '2022-12-01', '2022-12-10', null);
    const past = await office.register.aTask(amina, ['by 2022-12-09'], 'Requests a report');
    await sendAll(amina);
    office.platform.clock.moveTo('2022-12-08T08:00:00Z');
    await sendAll(amina);
    expect(await texts(amina)).toEqual([]);

    office.platform.clock.moveTo('2022-12-11T08:00:00Z');
    await sendAll(amina);
    expect(await texts(amina)).toHaveLength(1);
    expect(await office.register.calendarOf(past)).toEqual([
      '2022-12-01 notice sent',
      '2022-12-08 1-days-before by missed deadline-passed',
      '2022-12-10 1-days-after by sent',
    ]);
  });

  it('and whoever they named is away, too, it waits for who comes back first', async () => {
    const amina = await office.register.aReader();
    const bo = await office.register.aReader();
    await away(amina, '2022-12-01', null, bo);
    await away(bo, '2022-12-01', '2022-12-03', null);
    await office.register.aTask(amina, [], 'Requests a report');
    await sendAll(amina, bo);
    expect([await texts(amina), await texts(bo)]).toEqual([[], []]);
    office.platform.clock.moveTo('2022-12-04T08:00:00Z');
    await sendAll(amina, bo);
    expect([(await texts(amina)).length, (await texts(bo)).length]).toEqual([0, 1]);
  });

  it('hears themselves again from the day after the last', async () => {
    const amina = await office.register.aReader();
    const bo = await office.register.aReader();
    await away(amina, '2022-11-20', '2022-11-30', bo);
    await office.register.aTask(amina, []);
    await sendAll(amina, bo);
    expect([(await texts(amina)).length, (await texts(bo)).length]).toEqual([1, 0]);
  });
});

describe('the hour of somebody in Geneva', () => {
  it.each([
    // On 26 March 2023 the clock went from 2 to 3 in the night, on 29 October from 3 back to 2.
    [
      'that summer time leaves out has come when it is over',
      2,
      '2023-03-26T00:59:00Z',
      '2023-03-26T01:00:00Z',
    ],
    ['is the same by the wall in summer', 7, '2023-06-01T04:59:00Z', '2023-06-01T05:00:00Z'],
    ['is the same by the wall in winter', 7, '2023-12-01T05:59:00Z', '2023-12-01T06:00:00Z'],
  ])('%s', async (_, hour, before, then) => {
    const reader = await office.register.aReader({ zone: 'Europe/Zurich', hour });
    await office.register.aTask(reader, []);
    office.platform.clock.moveTo(before);
    await office.digestFor(reader).catch(() => undefined);
    expect(await office.lines(reader)).toEqual([]);
    office.platform.clock.moveTo(then);
    await office.digestFor(reader);
    expect(await office.lines(reader)).toHaveLength(1);
  });

  it('that comes twice makes one mail', async () => {
    const reader = await office.register.aReader({ zone: 'Europe/Zurich', hour: 2 });
    await office.register.aTask(reader, []);
    for (const moment of ['2023-10-29T00:10:00Z', '2023-10-29T01:10:00Z']) {
      office.platform.clock.moveTo(moment);
      await office.digestFor(reader);
    }
    expect(await office.lines(reader)).toEqual(['2023-10-29 queued']);
  });
});
