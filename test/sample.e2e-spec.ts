import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

const seedIn = (file: string) => `../shared/seed/${file}`;
const seedIsThere = existsSync(seedIn('expected.json')) || process.env['CI'] === 'true';
const withSeed = seedIsThere ? describe : describe.skip;

interface Session {
  body: string;
  year: number | null;
  ordinal: number;
  segments: {
    kind: string;
    n?: number | null;
    start: string | null;
    end: string | null;
    expected: string | null;
    takesDocuments?: boolean;
  }[];
}
interface Task {
  mandate: string;
  session: string | null;
  meeting: { state: string };
  before?: string;
}
interface Made {
  confirmed: { mandate: string; tasks: string[] }[];
}

/** What of a session both the register and a text can say. */
const factsOf = ({ body, year, ordinal, segments }: Session) => ({
  session: [body, year, ordinal].filter((part) => part !== null).join('/'),
  segments: segments.map(({ kind, n, start, end, expected, takesDocuments }) => [
    ...[kind, n ?? null, start, end, expected],
    takesDocuments === false ? 'takes no documents' : '',
  ]),
});

withSeed('the sample and the report of ../shared/seed', () => {
  let application: TestApplication;
  let officer: Client;
  afterAll(() => application?.stop());

  const sessionsOf = async (body: string) =>
    (await officer.get<{ items: Session[] }>(`/api/v1/sessions?body=${body}`)).items.map(factsOf);
  const take = async (language: string) => {
    const answer = await officer.upload(
      `report.${language}.txt`,
      readFileSync(seedIn(`executive-board-report.${language}.txt`)),
    );
    const { id } = (await answer.json()) as { id: string };
    await eventually(
      () => officer.get<{ state: string }>(`/api/v1/intake/${id}`),
      ({ state }) => state !== 'reading',
    );
    const made = await officer.post(`/api/v1/intake/${id}/confirm`, { unit: 'policy-and-strategy' });
    return { status: made.status, ...((await made.json()) as Made) };
  };
  const meetings = async () => {
    const { items } = await officer.get<{ items: Task[] }>('/api/v1/tasks?limit=200');
    return items
      .filter(({ mandate }) => taken.includes(mandate))
      .filter(({ session }) => session !== null)
      .map(({ session, meeting, before }) => `${session} ${before ?? meeting.state}`)
      .sort();
  };
  let taken: string[] = [];

  describe.each([
    [
      '2022-12-01',
      [
        'assembly/2 fixed',
        'assembly/2 fixed',
        'executive-board/2023/1 fixed',
        'executive-board/2023/2 passed-over',
        'executive-board/2023/3 tentative',
        'executive-board/2023/3 tentative',
      ],
    ],
    ['2026-11-23', null],
  ])('on %s', (today, expectedMeetings) => {
    beforeAll(async () => {
      await application?.stop();
      application = await openApplication({ today });
      officer = await application.signedIn('officer');
      taken = [];
    });

    if (expectedMeetings !== null) {
      it('begin with the same calendar', async () => {
        const { sessions } = JSON.parse(readFileSync(seedIn('expected.json'), 'utf8')) as {
          sessions: Session[];
        };
        const known = [...(await sessionsOf('assembly')), ...(await sessionsOf('executive-board'))];
        const byName = (a: { session: string }, b: { session: string }) => (a.session < b.session ? -1 : 1);
        expect(known.sort(byName)).toEqual(sessions.map(factsOf).sort(byName));
      });
    }

    it('agree: the report is taken in and confirmed in both languages, and moves nothing on the calendar', async () => {
      const before = [...(await sessionsOf('assembly')), ...(await sessionsOf('executive-board'))];
      for (const language of ['zh', 'en']) {
        const { status, confirmed } = await take(language);
        expect(status).toBe(200);
        taken.push(...confirmed.map(({ mandate }) => mandate));
      }
      expect(new Set(taken).size).toBe(10);
      expect([...(await sessionsOf('assembly')), ...(await sessionsOf('executive-board'))]).toEqual(before);
    });

    it('give its requests their meetings', async () => {
      if (expectedMeetings !== null) expect(await meetings()).toEqual(expectedMeetings);
      const of2023 = (await meetings()).filter((line) => /assembly\/2 |\/2023\//.test(line));
      if (expectedMeetings === null) {
        expect(of2023.length).toBeGreaterThan(3);
        expect(of2023.every((line) => line.endsWith(' register'))).toBe(true);
      }
    });

    it('part: the sample goes, what was confirmed stays with its meetings, and nobody is offered at the door', async () => {
      const of = async (sql: string) => (await application.ask(sql)).map((row) => Object.values(row)[0]);
      const tasks = await of(`SELECT slot FROM task WHERE mandate_id = ANY ('{${taken.join()}}') ORDER BY 1`);
      expect((await officer.ask('DELETE', '/api/v1/sample')).status).toBe(204);
      expect((await officer.ask('GET', '/api/v1/me')).status).toBe(401);
      expect(
        await of(`SELECT slot FROM task WHERE mandate_id = ANY ('{${taken.join()}}') ORDER BY 1`),
      ).toEqual(tasks);
      expect(await of('SELECT count(*)::int FROM mandate')).toEqual([10]);
      expect(await of('SELECT key FROM body ORDER BY key')).toEqual(['assembly', 'executive-board']);
      expect(await of('SELECT key FROM unit ORDER BY key')).toEqual(['policy-and-strategy', 'secretariat']);
      const door = await fetch(`${application.address}/api/v1/sign-in`);
      expect(await door.json()).toEqual({ sample: [], link: false, account: null });
    });
  });
});
