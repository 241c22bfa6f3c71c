import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LabelledText } from '#intake';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeLabelled } from '../apps/cli/src/labels.command.js';
import { scoreCorpus } from '../apps/cli/src/score-corpus.js';
import { harbourLights } from './fixtures/harbour-lights.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { mandates } from './harness/command-line.js';
import { eventually } from './harness/eventually.js';

interface Proposal {
  id: string;
  version: number;
  request: { start: number; end: number; quote: string };
}
interface Reading {
  state: string;
  proposals: Proposal[];
}

describe('what a review found, as the labels of a corpus', () => {
  let application: TestApplication;
  let officer: Client;
  let reading: string;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'labels-'));
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
    const answer = await officer.upload('harbour lights.txt', harbourLights);
    reading = ((await answer.json()) as { id: string }).id;
    await eventually(read, ({ state }) => state === 'ready');
  });
  afterAll(async () => {
    await application?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const read = () => officer.get<Reading>(`/api/v1/intake/${reading}`);
  const proposalOf = async (words: string) =>
    (await read()).proposals.find(({ request }) => request.quote.includes(words))!;
  const act = async (words: string, deed: string, body: object = {}) => {
    const { id } = await proposalOf(words);
    const answer = await officer.post(`/api/v1/intake/${reading}/proposals/${id}/${deed}`, body);
    expect(answer.ok).toBe(true);
  };
  const labelled = () => officer.get<LabelledText>(`/api/v1/intake/${reading}/labels`);

  it('waits until everything is decided, for nobody knows yet what is a request', async () => {
    const answer = await officer.ask('GET', `/api/v1/intake/${reading}/labels`);
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as { detail: string }).detail).toMatch(
      /^5 proposals are still to be decided/,
    );
  });

  it('holds what was accepted as it was corrected, what was split once, and what was set aside apart', async () => {
    const paint = await proposalOf('painted before the rains');
    await officer.patch(`/api/v1/intake/${reading}/proposals/${paint.id}`, paint.version, {
      condition: 'before the rains',
      deliverable: 'plan',
    });
    const plan = await proposalOf('draw up a plan');
    const { start, end } = plan.request;
    const middle = start + plan.request.quote.indexOf('and to present');
    await act('draw up a plan', 'split', {
      parts: [
        { start, end: middle },
        { start: middle, end },
      ],
    });
    await act('choose a colour', 'reject');
    expect((await officer.post(`/api/v1/intake/${reading}/confirm`)).status).toBe(200);

    const { text, labels } = await labelled();
    expect(text).toBe(harbourLights);
    expect(labels).toMatchObject({ lang: 'en', body: 'executive-board', file: `texts/${labels.doc}.txt` });
    expect(labels.doc).toMatch(/^harbour_lights_[0-9a-f]{8}\.en$/);
    expect(labels.requests.map(({ paragraph, conditional }) => [paragraph, conditional])).toEqual([
      ['2', false],
      ['3', true],
      ['5', false],
      ['1', true],
    ]);
    expect(labels.requests[3]).toMatchObject({
      deliverable: 'plan',
      addressee_class: 'head',
      mode: 'operative',
    });
    expect(labels.near_misses.map(({ quote }) => quote)).toEqual([expect.stringMatching(/^Encourages/)]);
  });

  it('scores the reader: what was set aside is one too many, what was corrected is wrong', async () => {
    const [text, gold] = await writeLabelled(folder, await labelled());
    expect(readFileSync(text!, 'utf8')).toBe(harbourLights);
    expect(JSON.parse(readFileSync(gold!, 'utf8'))).toEqual((await labelled()).labels);

    const { all, texts } = scoreCorpus(folder);
    expect(texts).toMatchObject([{ hits: 4, missed: [], extra: [expect.stringMatching(/^Encourages/)] }]);
    expect(all).toMatchObject({ texts: 1, precision: 0.8, recall: 1, condition: 0.75, paragraph: 1 });
    expect(all.f1).toBeCloseTo(8 / 9);
  });

  it('comes from several files by command, of which the others are read where one is not', async () => {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const files = [
      file('lamps.txt', harbourLights.replaceAll('2022/', '2021/')),
      file('empty.txt', ''),
      join(folder, 'lost.txt'),
      file('boats.txt', harbourLights.replaceAll('2022/', '2020/')),
    ];
    const command = { database: application.database, today: '2022-12-01' };
    const { status, out, err } = await mandates(['import', ...files], command);
    expect([status, out.trim().split('\n').length]).toEqual([1, 2]);
    expect(err.trim().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^empty\.txt: There is no text/),
      expect.stringMatching(/lost\.txt is not there/),
    ]);
    const none = await mandates(['labels', 'none', '--out', folder], command);
    expect([none.status, none.err]).toEqual([1, expect.stringMatching(/“none” is no reading/)]);
  }, 300_000);

  it('is closed to those who do not take decisions in', async () => {
    const member = await application.signedIn('member');
    expect((await member.ask('GET', `/api/v1/intake/${reading}/labels`)).status).toBe(403);
  });
});
