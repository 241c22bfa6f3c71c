import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Reading {
  state: string;
  proposals: {
    id: string;
    state: string;
    request: { paragraph: string | null; quote: string; dueRule: { kind: string } | null };
  }[];
}
interface Task {
  id: string;
  mandate: string;
  session: string | null;
  meeting: { state: string; start: string | null; why: string };
  deadlines: { kind: string; date: string }[];
  before?: string;
}
interface Mandate {
  texts: { lang: string }[];
}
interface Mail {
  id: string;
  subject: string;
  text: string;
}

const seedIn = (language: string) => `../shared/seed/executive-board-report.${language}.txt`;
const seed = seedIn('zh');
const seedIsThere = existsSync(seed) || process.env['CI'] === 'true';
const withSeed = seedIsThere ? describe : describe.skip;

withSeed('the report of ../shared/seed, from file to status table, on 1 December 2022', () => {
  let application: TestApplication;
  let officer: Client;
  const confirmed = new Map<string, string>();
  const words = new Map<string, string>();

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
  });
  afterAll(() => application?.stop());

  const tasksOf = async (paragraph: string) => {
    const page = await officer.get<{ items: Task[] }>(`/api/v1/tasks?mandate=${confirmed.get(paragraph)}`);
    return page.items.map(({ session, meeting }) => [session, meeting.state, meeting.why]);
  };

  it('is taken in and read', async () => {
    const answer = await officer.upload('executive-board-report.zh.txt', readFileSync(seed));
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    const reading = await eventually(
      () => officer.get<Reading>(`/api/v1/intake/${id}`),
      ({ state }) => state !== 'reading',
    );
    expect(reading.state).toBe('ready');

    const withMeeting = reading.proposals.filter(({ request }) =>
      ['37', '40', '43'].includes(request.paragraph ?? ''),
    );
    expect(withMeeting.map(({ request }) => [request.paragraph, request.dueRule?.kind])).toEqual([
      ['37', 'session'],
      ['40', 'each-session'],
      ['43', 'ordinals-of-year'],
    ]);
    for (const { id: proposal, request } of withMeeting) {
      words.set(request.paragraph!, request.quote);
      const made = await officer.post(`/api/v1/intake/${id}/proposals/${proposal}/confirm`);
      expect(made.status).toBe(200);
      confirmed.set(request.paragraph!, ((await made.json()) as { mandate: string }).mandate);
    }
  });

  it('gives the update on the New Urban Agenda its meetings of 2023', async () => {
    expect(await tasksOf('40')).toEqual([
      ['executive-board/2023/1', 'fixed', ''],
      ['executive-board/2023/2', 'passed-over', expect.stringMatching(/elect/)],
      ['executive-board/2023/3', 'tentative', expect.stringMatching(/2023/)],
    ]);
  });

  it('gives the report on the JIU recommendations the only session of 2023 that can take it, saying why', async () => {
    expect(await tasksOf('43')).toEqual([
      ['executive-board/2023/3', 'tentative', expect.stringMatching(/second session of 2023/)],
    ]);
  });

  it('gives the options paper the second session of the Assembly, with its deadlines', async () => {
    const { items } = await officer.get<{ items: Task[] }>('/api/v1/tasks?session=assembly/2');
    expect(items).toMatchObject([
      {
        mandate: confirmed.get('37'),
        meeting: { state: 'fixed', start: '2023-06-05' },
        deadlines: [
          { kind: 'slot', date: '2023-02-27' },
          { kind: 'submission', date: '2023-03-27' },
          { kind: 'issuance', date: '2023-04-24' },
        ],
      },
    ]);
  });

  it('sends one digest to the governance officer, in the place of owners not yet named', async () => {
    await application.ring('make-digests');
    const tellsAll = (text: string) =>
      [...words.values()].every((quote) => text.includes(quote.slice(0, 20)));
    // Others hear of the sample's own duties on that day, too.
    const mails = await eventually(
      async () => {
        const { items } = await officer.get<{ items: Mail[] }>('/api/v1/reminders/mailbox');
        return Promise.all(items.map(({ id }) => officer.get<Mail>(`/api/v1/reminders/mailbox/${id}`)));
      },
      (found) => found.some(({ text }) => tellsAll(text)),
    );
    expect(mails.filter(({ text }) => tellsAll(text))).toHaveLength(1);
  });

  it('shows the status table of the third session of 2023 in Chinese and English', async () => {
    const chinese = await officer.text('/api/v1/reports?session=executive-board/2023/3&format=html&lang=zh');
    expect(chinese).toContain(words.get('43'));
    expect(chinese).toContain(words.get('40'));
    const english = await officer.text('/api/v1/reports?session=executive-board/2023/3&format=html&lang=en');
    expect(english).toContain('third session of 2023');
  });

  const take = async (language: string) => {
    const answer = await officer.upload(`report.${language}.txt`, readFileSync(seedIn(language)));
    const { id } = (await answer.json()) as { id: string };
    const reading = await eventually(
      () => officer.get<Reading>(`/api/v1/intake/${id}`),
      ({ state }) => state !== 'reading',
    );
    return { id, ...reading };
  };
  const mandatesInAll = async () => {
    const { items } = await officer.get<{ items: Mandate[] }>(
      '/api/v1/mandates?body=executive-board&limit=200',
    );
    return items.map(({ texts }) => texts.map(({ lang }) => lang).join('+'));
  };

  it('is the same reading when it is taken in again', async () => {
    const again = await take('zh');
    expect(again.proposals.map(({ state }) => state)).toContain('confirmed');
    expect(await mandatesInAll()).toEqual(['zh', 'zh', 'zh']);
  });

  it('attaches the English text to the same mandates, and makes those of the requests not yet confirmed', async () => {
    const english = await take('en');
    for (const { id } of english.proposals) {
      await officer.post(`/api/v1/intake/${english.id}/proposals/${id}/confirm`);
    }
    expect((await mandatesInAll()).sort()).toEqual([...Array(7).fill('en'), ...Array(3).fill('en+zh')]);

    const chinese = await take('zh');
    for (const { id, state } of chinese.proposals) {
      if (state === 'proposed') await officer.post(`/api/v1/intake/${chinese.id}/proposals/${id}/confirm`);
    }
    expect(await mandatesInAll()).toEqual(Array(10).fill('en+zh'));
  });
});
