import { expect, it } from '@jest/globals';
import { doublesOf, readersOfSeveral, timesSaid, type DueReminder, type ReadMail } from './account.js';
import type { Story } from './story.js';

/** What these stories are told with. */
export interface Told {
  readonly story: () => Story;
  /** What the mail server has had since the day began. */
  readonly beginDay: (day: string) => Promise<() => Promise<readonly ReadMail[]>>;
  /** The reminders of the digests of a day. */
  readonly reminders: (where: string, day: string) => Promise<readonly DueReminder[]>;
}

/** How often the officer clicks who is in a hurry. */
const clicks = [1, 2, 3];

/**
 * The mail server is away for an hour, and for longer than a mail is tried.
 * @param days of which the first two have something to say to everybody
 */
export function tellOfAnAbsence(
  { story, beginDay, reminders }: Told,
  days: { readonly hour: string; readonly long: string; readonly after: string },
): void {
  /** How many people have something to hear on a day. */
  const hearingOn = async (day: string) => {
    const [row] = await story().postgresql.ask<{ n: number }>(
      `SELECT count(DISTINCT person_id)::int AS n FROM reminder
       WHERE state = 'planned' AND digest_id IS NULL AND on_date <= $1`,
      [day],
    );
    return row!.n;
  };
  const stateOf = (day: string) =>
    story().postgresql.ask<{ state: string; n: number; least: number; most: number }>(
      `SELECT state, count(*)::int AS n, min(attempts) AS least, max(attempts) AS most FROM digest
       WHERE on_date = $1 GROUP BY state ORDER BY state`,
      [day],
    );

  it('wait for a mail server that is away for an hour: tried again and again, given up never, said once', async () => {
    const { mailServer, time } = story();
    const hearing = await hearingOn(days.hour);
    expect(hearing).toBeGreaterThan(0);
    mailServer.behave();
    await mailServer.stop();
    const mailsOfToday = await beginDay(days.hour);
    await time.minutes(60);
    const [waiting, ...others] = await stateOf(days.hour);
    expect(others).toEqual([]);
    process.stderr.write(`  after an hour: ${JSON.stringify(waiting)}\n`);
    // Pauses of half a minute, doubled each time and up to half shorter: seven or eight go into an hour.
    expect(waiting).toMatchObject({ state: 'queued', n: hearing });
    expect(waiting!.least).toBeGreaterThanOrEqual(6);
    expect(waiting!.most).toBeLessThan(10);

    await mailServer.comeBack();
    // The eighth pause is the longest that has begun: 64 minutes.
    await time.minutes(66);
    const mails = await mailsOfToday();
    expect(mails.length).toBe(hearing);
    expect(readersOfSeveral(mails)).toEqual([]);
    expect([...timesSaid(mails, await reminders(`r.state = 'sent'`, days.hour)).keys()]).toEqual([1]);
    expect(await stateOf(days.hour)).toMatchObject([{ state: 'sent', n: hearing }]);
  }, 900_000);

  it('are given up and seen when it is away for a day, and said once: by an officer’s click, or the next day', async () => {
    const { mailServer, time } = story();
    const hearing = await hearingOn(days.long);
    expect(hearing).toBeGreaterThan(0);
    const { total: before } = await story()
      .postgresql.ask<{ total: number }>(`SELECT count(*)::int AS total FROM digest WHERE state = 'failed'`)
      .then(([row]) => row!);
    mailServer.behave();
    await mailServer.stop();
    const mailsOfToday = await beginDay(days.long);
    await time.minutes(24 * 60, 15);
    expect(await stateOf(days.long)).toEqual([{ state: 'failed', n: hearing, least: 10, most: 10 }]);
    const { total, items } = await story().failed();
    expect(total).toBe(before + hearing);

    await mailServer.comeBack();
    const chosen = items.slice(0, 5).map(({ id }) => id);
    for (const id of chosen) {
      const statuses = await Promise.all(clicks.map(() => story().retry(id)));
      expect(statuses.sort()).toEqual([204, 409, 409]);
    }
    await story().untilAllIsSaid(120);
    const clicked = await mailsOfToday();
    expect(clicked.length).toBe(chosen.length);

    const mailsOfTomorrow = await beginDay(days.after);
    await story().untilAllIsSaid(120);
    const all = [...clicked, ...(await mailsOfTomorrow())];
    expect(doublesOf(all, { deaths: [], absences: [] }).size).toBe(0);
    const said = [
      ...(await reminders(`r.state = 'sent'`, days.long)),
      ...(await reminders(`r.state = 'sent'`, days.after)),
    ];
    expect(new Set(said.map(({ to }) => to)).size).toBe(hearing);
    expect([...timesSaid(all, said).keys()]).toEqual([1]);
  }, 900_000);
}
