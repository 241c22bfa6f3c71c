import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tideGauges } from './fixtures/tide-gauges.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Compared {
  dueSentence: string;
  condition: string | null;
  quote: string;
}
interface Proposal {
  id: string;
  state: string;
  mandate: string | null;
  request: { paragraph: string; confidence: number };
  parallel: { lang: string; reading: string; doubtful: boolean; fields: string[]; there: Compared | null }[];
}
interface Reading {
  state: string;
  proposals: Proposal[];
}
interface Mandate {
  dueSentence: string;
  texts: { lang: string }[];
}

describe('one decision in English and in French, which differ in a date and a condition', () => {
  let application: TestApplication;
  let officer: Client;
  const readings: Partial<Record<'en' | 'fr', string>> = {};

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
    for (const lang of ['en', 'fr'] as const) {
      const answer = await officer.upload(`tide-gauges.${lang}.txt`, tideGauges[lang]);
      readings[lang] = ((await answer.json()) as { id: string }).id;
      await eventually(
        () => read(lang),
        ({ state }) => state === 'ready',
      );
    }
  });
  afterAll(() => application?.stop());

  const read = (lang: 'en' | 'fr') => officer.get<Reading>(`/api/v1/intake/${readings[lang]}`);
  const proposalOf = async (lang: 'en' | 'fr', paragraph: string) =>
    (await read(lang)).proposals.find(({ request }) => request.paragraph === paragraph)!;
  const confirm = async (lang: 'en' | 'fr', paragraph: string) => {
    const { id } = await proposalOf(lang, paragraph);
    const answer = await officer.post(`/api/v1/intake/${readings[lang]}/proposals/${id}/confirm`);
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { mandate: string }).mandate;
  };

  it('says in each what the other says differently, and is unsure there', async () => {
    const told = async (lang: 'en' | 'fr') =>
      (await read(lang)).proposals.map(({ request, parallel: [other] }) => [
        request.paragraph,
        request.confidence < 0.9 ? 'unsure' : 'sure',
        other!.lang,
        other!.fields,
      ]);
    expect(await told('en')).toEqual([
      ['1', 'unsure', 'fr', ['due']],
      ['2', 'unsure', 'fr', ['condition']],
      ['3', 'sure', 'fr', []],
    ]);
    expect((await told('fr')).map(([, sure, lang]) => [sure, lang])).toEqual([
      ['unsure', 'en'],
      ['unsure', 'en'],
      ['sure', 'en'],
    ]);
    expect((await proposalOf('en', '1')).parallel[0]!.there).toMatchObject({
      dueSentence: expect.stringMatching(/third session of 2023/),
      quote: expect.stringMatching(/^Prie la Directrice exécutive/),
    });
    expect((await proposalOf('fr', '2')).parallel[0]!.there!.condition).toMatch(/^subject to/);
  });

  it('is not accepted with what was read surely', async () => {
    const answer = await officer.post(`/api/v1/intake/${readings.en}/confirm`, { confidence: 0.9 });
    expect(((await answer.json()) as { confirmed: object[] }).confirmed).toHaveLength(1);
    expect((await read('en')).proposals.map(({ state }) => state)).toEqual([
      'proposed',
      'proposed',
      'confirmed',
    ]);
  });

  it('becomes one mandate, whose due rule stays that of the text that a person confirmed first', async () => {
    const mandate = await confirm('en', '1');
    expect(await confirm('fr', '1')).toBe(mandate);
    const { dueSentence, texts } = await officer.get<Mandate>(`/api/v1/mandates/${mandate}`);
    expect(dueSentence).toMatch(/first session of 2023/);
    expect(texts.map(({ lang }) => lang)).toEqual(['en', 'fr']);
  });

  it('shows the disagreement on the mandate to those who take texts in, and to nobody else', async () => {
    const { mandate } = await proposalOf('en', '1');
    const path = `/api/v1/mandates/${mandate}/readings`;
    const { items } = await officer.get<{ items: { lang: string; fields: string[]; request: Compared }[] }>(
      path,
    );
    expect(items.map(({ lang, fields }) => [lang, fields])).toEqual([
      ['en', []],
      ['fr', ['due']],
    ]);
    expect(items[1]!.request.dueSentence).toMatch(/third session of 2023/);
    const member = await application.signedIn('member');
    expect((await member.ask('GET', path)).status).toBe(403);
  });
});
