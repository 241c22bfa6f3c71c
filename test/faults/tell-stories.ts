import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  doublesOf,
  groupedBy,
  readersOfSeveral,
  readMails,
  timesSaid,
  type DueReminder,
  type ReadMail,
} from './account.js';
import { possibleBlows, type PossibleBlow } from './blows.js';
import { eventually } from '../harness/eventually.js';
import { tellOfAnAbsence } from './mail-server-away.js';
import { plusDays, Story, type QueueKind } from './story.js';

/** A long run has more of everything, a short one is for every day: FAULTS=long, FAULTS_SEED=7. */
const long = process.env['FAULTS'] === 'long';
const seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);
const people = long ? 1_000 : 125;
const tasksEach = 4;

/** The Saturday before New York puts its clocks ahead: noon in Greenwich is 7 there, and 8 on the Sunday. */
const saturday = '2024-03-09';
const sunday = '2024-03-10';
const yearLater = '2025-03-10';
const opensAtFirst = plusDays(saturday, 84);
const opensThen = plusDays(opensAtFirst, 7);

/** A mail that was being written when something changed may still go (ms). */
const underWay = 2_000;

/** How reminders fare on a queue when everything else goes wrong. */
export function tellStories(queue: QueueKind): void {
  describe(`reminders on ${queue} (seed ${seed})`, () => {
    let story: Story;
    let mailsOfYesterday = 0;
    beforeAll(async () => {
      story = await Story.begin({ queue, people, tasksEach, today: saturday, seed });
    }, 300_000);
    afterAll(() => story?.end(), 60_000);

    const reader = (n: number) => `keeper-${n}@harbour.example`;
    const tasksOf = async (to: string) =>
      (
        await story.postgresql.ask<{ id: string }>(
          `SELECT t.id FROM task t JOIN mandate m ON m.id = t.mandate_id JOIN role_grant g ON g.unit_id = m.unit_id
           JOIN person p ON p.id = g.person_id WHERE p.email = $1`,
          [to],
        )
      ).map(({ id }) => id);
    const reminders = (where: string, day: string) =>
      story.postgresql.ask<DueReminder>(
        `SELECT r.task_id AS task, p.email AS "to", r.deadline_date::text AS deadline
         FROM reminder r JOIN person p ON p.id = r.person_id JOIN digest d ON d.id = r.digest_id
         WHERE d.on_date = $1 AND ${where}`,
        [day],
      );
    const delivered = [17, 27, 67].map(reader);
    const mailsOfToday = () => readMails(story.mailServer.arrivals.slice(mailsOfYesterday));

    it('reach everybody once, whatever is killed, lost, moved and refused meanwhile', async () => {
      const { dice, mailServer } = story;
      const [due] = await story.postgresql.ask<{ n: number; zone: number }>(
        `SELECT count(*)::int AS n FROM reminder r JOIN person p ON p.id = r.person_id
         WHERE r.state = 'planned' AND r.on_date <= $1 AND p.zone = 'Africa/Nairobi'`,
        [saturday],
      );
      // The notice, slot confirmed (late), submission in 2 weeks, issuance in 6.
      expect(due?.n).toBe((people * 4 * tasksEach * 4) / 5);
      const hearing = (people * 4) / 5;
      const nobody = [1, 2, 3].map(reader);
      nobody.forEach((address) => mailServer.unknown.add(address));

      const blows = possibleBlows(story);
      const again = blows.filter(({ takesLong }) => takesLong !== true);
      const plan = [...blows, ...(long ? [...again, ...again] : [])].map((blow) => ({
        ...blow,
        after: dice.between(5, hearing * 0.8),
      }));
      const moving = { after: dice.between(hearing * 0.2, hearing * 0.7) };
      const delivering = { after: dice.between(1, hearing * 0.5) };

      story.startWorkers();
      const began = Date.now();
      let movedAt = 0;
      const deliveredAt = new Map<string, number>();
      const acts = [
        ...plan.map(({ what, after, strike }) => ({
          after,
          act: () => story.strike(what, () => strike(story)),
        })),
        { ...moving, act: async () => void (movedAt = await story.moveSession(opensThen)) },
        {
          ...delivering,
          act: async () => {
            for (const address of delivered)
              for (const task of await tasksOf(address)) deliveredAt.set(task, await story.deliver(task));
          },
        },
      ].sort((a, b) => a.after - b.after);
      for (const { after, act } of acts) {
        await story.untilArrived(after);
        await act();
      }
      await story.untilAllIsSaid(300);

      const mails = await mailsOfToday();
      const thoseThat = (are: (blow: PossibleBlow) => boolean) => {
        const names = new Set(blows.filter(are).map(({ what }) => what));
        return story.blows.filter(({ what }) => names.has(what));
      };
      const doubles = doublesOf(mails, {
        deaths: thoseThat(({ mayDouble }) => mayDouble),
        absences: thoseThat(({ noNotes }) => noNotes === true),
      });
      tell(
        `${queue}, seed ${seed}: ${mails.length} mails to ${groupedBy(mails, ({ to }) => to).size} people`,
      );
      for (const { what, at } of story.blows)
        tell(`  ${((at - began) / 1_000).toFixed(1).padStart(6)} s  ${what}`);
      tell(`  ${((Date.now() - began) / 1_000).toFixed(1).padStart(6)} s  all is said`);
      for (const [cause, copies] of doubles) tell(`  ${copies.length} sent again: ${cause}`);
      for (const { messageId } of doubles.get('none') ?? [])
        for (const line of await historyOf(story, mails, { messageId, began })) tell(line);
      for (const { name, ownEnds } of [story.api, ...story.workers])
        for (const said of ownEnds) tell(`  ${name} ended by itself: ${said}`);

      expect(doubles.get('none') ?? []).toEqual([]);
      expect(readersOfSeveral(mails)).toEqual([]);
      const said = timesSaid(mails, await reminders(`r.state = 'sent'`, saturday));
      expect([...said.keys()]).toEqual([1]);
      // Who met with every misdeed in turn was given up after ten tries, and hears the next day.
      const unlucky = await story.postgresql.ask<{ email: string }>(
        `SELECT p.email FROM digest d JOIN person p ON p.id = d.person_id WHERE d.state = 'failed' AND d.attempts = 10`,
      );
      tell(`  ${unlucky.length} given up after ten tries`);
      const waiting = [...nobody, ...unlucky.map(({ email }) => email)].sort();
      expect(await whoWaits(story, saturday)).toEqual(waiting);

      const late = mails.filter(({ began, daysOf }) =>
        [...daysOf.keys()].some((task) => began > (deliveredAt.get(task) ?? Infinity) + underWay),
      );
      expect(late).toEqual([]);
      const ofOldDate = mails.filter(
        ({ began, daysOf }) =>
          began > movedAt + underWay &&
          [...daysOf.values()].some((days) => days.has(plusDays(opensAtFirst, -70))),
      );
      expect(ofOldDate).toEqual([]);
      // The same question has an answer before the move, so it can be asked.
      expect(
        mails.some(({ daysOf }) =>
          [...daysOf.values()].some((days) => days.has(plusDays(opensAtFirst, -70))),
        ),
      ).toBe(true);
    }, 1_200_000);

    it('go on the next day, on which New York puts its clocks ahead and 8 o’clock comes an hour earlier', async () => {
      mailsOfYesterday = story.mailServer.arrivals.length;
      story.mailServer.unknown.clear();
      // All of them start while neither database nor queue is there yet.
      await story.stopAll();
      story.postgresql.killAll();
      await story.redis?.kill();
      story.startAll({ TODAY: sunday });
      await pause(2_000);
      await Promise.all([story.postgresql.comeBack(), story.redis?.comeBack()]);
      await story.untilAllIsSaid(120);
      const mails = await mailsOfToday();
      const newYork = mails.filter(({ to }) => Number(/\d+/.exec(to)![0]) % 5 === 0);
      expect(newYork.length).toBe(people / 5);
      expect(readersOfSeveral(mails)).toEqual([]);
      expect([...timesSaid(mails, await reminders(`r.state = 'sent'`, sunday)).keys()]).toEqual([1]);
      expect(await whoWaits(story, sunday)).toEqual([]);
    }, 180_000);

    it('come by themselves after the queue was emptied, and never twice when the clock goes back a day', async () => {
      mailsOfYesterday = story.mailServer.arrivals.length;
      await story.onDay(saturday);
      expect(await story.isReady()).toBe(true);
      await story.redis?.empty();
      await story.postgresql.ask(
        `WITH newcomer AS (
           INSERT INTO person (id, name, email, lang, zone)
           VALUES (gen_random_uuid(), 'Newcomer', $1, 'en', 'Africa/Nairobi') RETURNING id)
         INSERT INTO reminder (id, person_id, task_id, body, kind, on_date)
         SELECT gen_random_uuid(), newcomer.id, t.id, t.body, 'notice', $2
         FROM newcomer, (SELECT id, body FROM task WHERE progress = 'not-started' LIMIT 1) t`,
        [reader(0), saturday],
      );
      // Nobody helps time on here.
      await eventually(mailsOfToday, (mails) => mails.length > 0, 110);
      expect((await mailsOfToday()).map(({ to }) => to)).toEqual([reader(0)]);
    }, 150_000);

    // An hour and a day of waiting are for the long run: even helped on, they take minutes.
    if (long) {
      tellOfAnAbsence(
        {
          story: () => story,
          beginDay: async (day) => {
            mailsOfYesterday = story.mailServer.arrivals.length;
            await story.onDay(day);
            return mailsOfToday;
          },
          reminders,
        },
        // Two weeks before the papers are due, the day before, and that day.
        {
          hour: plusDays(opensThen, -84),
          long: plusDays(opensThen, -71),
          after: plusDays(opensThen, -70),
        },
      );
    }

    it('speak once, of what still matters, when the clock jumps to a year later', async () => {
      mailsOfYesterday = story.mailServer.arrivals.length;
      await story.onDay(yearLater);
      await story.untilAllIsSaid(120);
      const mails = await mailsOfToday();
      expect(mails.length).toBe(people - delivered.length);
      expect(readersOfSeveral(mails)).toEqual([]);
      expect([...timesSaid(mails, await reminders(`r.state = 'sent'`, yearLater)).keys()]).toEqual([1]);
      const states = await story.postgresql.ask(
        `SELECT DISTINCT state, why FROM reminder WHERE kind LIKE '%-days-before' AND state NOT IN ('sent', 'withdrawn')`,
      );
      expect(states).toEqual([{ state: 'missed', why: 'deadline-passed' }]);
    }, 180_000);

    it('leave no process behind that cannot stop because database and queue are away', async () => {
      await eventually(
        () => story.isReady(),
        (ready) => ready,
      );
      await story.redis?.kill();
      if (story.redis !== null) expect(await story.isReady()).toBe(false);
      story.postgresql.killAll();
      expect(await story.isReady()).toBe(false);
      const began = Date.now();
      await Promise.all([story.api, ...story.workers].map((process) => process.stop()));
      tell(`  all stopped after ${((Date.now() - began) / 1_000).toFixed(1)} s`);
      // Docker's stop_grace_period.
      expect(Date.now() - began).toBeLessThan(30_000);
      await story.postgresql.comeBack();
    }, 120_000);
  });
}

/** Who was to be told something by the end of a day, and was not, but for what came up after their mail of that day. */
async function whoWaits(story: Story, day: string): Promise<readonly string[]> {
  const rows = await story.postgresql.ask<{ email: string }>(
    `SELECT DISTINCT p.email FROM reminder r JOIN person p ON p.id = r.person_id
     CROSS JOIN LATERAL (SELECT ($1::date + time '12:00') AT TIME ZONE 'UTC' AT TIME ZONE p.zone AS at) here
     WHERE r.state = 'planned' AND r.on_date <= here.at::date AND extract(hour FROM here.at) >= p.digest_hour
       AND NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = p.id AND d.on_date = here.at::date AND d.state = 'sent')
     ORDER BY p.email`,
    [day],
  );
  return rows.map(({ email }) => email);
}

/** What befell a digest that was sent again without a cause, second by second: at the mail server and in the trail. */
async function historyOf(
  story: Story,
  mails: readonly ReadMail[],
  { messageId, began }: { readonly messageId: string; readonly began: number },
): Promise<readonly string[]> {
  const id = /digest-([0-9a-f-]{36})/.exec(messageId)![1]!;
  const steps = await story.postgresql.ask<{ id: string; action: string; after: object | null }>(
    `SELECT id, action, after FROM trail WHERE subject_kind = 'digest' AND subject_id = $1`,
    [id],
  );
  const copies = mails.filter((mail) => mail.messageId === messageId);
  return [
    ...steps.map(({ id: made, action, after }) => ({
      // An id begins with the moment in which it was made.
      at: parseInt(made.replace('-', '').slice(0, 12), 16),
      what: `${action} ${JSON.stringify(after)}`,
    })),
    ...copies.flatMap((mail) => [
      { at: mail.began, what: 'begun at the mail server' },
      { at: mail.ended, what: `had by the mail server, ${mail.answered ? 'which said yes' : 'no word'}` },
    ]),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }) => `  ${((at - began) / 1_000).toFixed(1).padStart(6)} s  digest ${id}: ${what}`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
