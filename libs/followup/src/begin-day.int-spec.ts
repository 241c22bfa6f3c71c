import type { DueRule } from '#calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { board, HarbourGround, moveTo } from './testing/harbour-ground.js';

const secondOrThird: DueRule = { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' };

describe('when a day begins at the Harbour Board', () => {
  let ground: HarbourGround;
  beforeAll(async () => {
    ground = await HarbourGround.open();
  });
  beforeEach(() => ground.begin());
  afterAll(() => ground?.close());

  const actions = async () => (await ground.trail()).map(({ action }) => action);

  it('nothing changes on a day on which nothing has happened, and it is begun once', async () => {
    await ground.aMandate(secondOrThird);
    const meetings = await ground.meetings();
    await ground.platform.dataSource.query('TRUNCATE trail');
    await ground.beginDay();
    await ground.beginDay();
    expect(await ground.meetings()).toEqual(meetings);
    expect(await actions()).toEqual(['body.day-begun']);
  });

  it('a choice that nobody made moves on, and who decides is told once, with the reason', async () => {
    const [task] = await ground.aMandate(secondOrThird);
    await ground.beginDay();
    // The slot deadline of 6 June is 28 February.
    ground.platform.clock.moveTo('2023-02-28T06:00:00Z');
    await ground.beginDay();
    expect((await ground.task(task!)).meeting.state).toBe('choice');

    // In Nairobi it is 1 March three hours before it is in Greenwich.
    ground.platform.clock.moveTo('2023-02-28T21:00:00Z');
    await ground.platform.dataSource.query('TRUNCATE trail');
    await ground.beginDay();
    const moved = await ground.task(task!);
    expect([moved.session, moved.meeting.state]).toEqual([`${board}/2023/3`, 'tentative']);
    const told = ['director 2023-03-01 moved-on slot', 'officer 2023-03-01 moved-on slot'];
    const news = async () => (await ground.reminders(task!)).filter((line) => line.includes('moved-on'));
    expect(await news()).toEqual(told);
    expect(await actions()).toEqual(['mandate.resolved-again', 'body.day-begun']);

    ground.platform.clock.moveTo('2023-03-02T06:00:00Z');
    await ground.beginDay();
    await ground.change(3, moveTo('2023-12-05'));
    expect(await news()).toEqual(told);
  });

  it('two processes that begin it at once do it once', async () => {
    const [task] = await ground.aMandate(secondOrThird);
    ground.platform.clock.moveTo('2023-03-01T06:00:00Z');
    await ground.platform.dataSource.query('TRUNCATE trail');
    await Promise.all([ground.beginDay(), ground.beginDay()]);
    expect(await actions()).toEqual(['mandate.resolved-again', 'body.day-begun']);
    expect((await ground.reminders(task!)).filter((line) => line.includes('moved-on'))).toHaveLength(2);
  });

  it('is left where it stands when the process is to stop, and done the next time', async () => {
    const stopping = AbortSignal.abort(new Error('stopped'));
    await expect(ground.beginDay(stopping)).rejects.toThrow('stopped');
    expect(await actions()).toEqual([]);
    await ground.beginDay();
    expect(await actions()).toEqual(['body.day-begun']);
  });
});
