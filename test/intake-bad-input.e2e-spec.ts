import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { harbourLights } from './fixtures/harbour-lights.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';
import { madePdf, setLines } from '#reading/testing';

interface Reading {
  id: string;
  fileName: string;
  state: string;
  progress: number;
  failure: { tag: string; detail: string } | null;
  proposals: { request: { paragraph: string | null } }[];
}
interface Problem {
  type: string;
  status: number;
  title: string;
  detail: string;
}

const megabyte = 1024 * 1024;
const hanCharacter = /[\u4e00-\u9fff]/u;
const swahili = `Bodi ya Utendaji ilimwomba Mkurugenzi Mtendaji atayarishe taarifa kuhusu ndege wa baharini, na
aiwasilishe kwa wajumbe wote kabla ya kikao kijacho. Wajumbe walikubali kwamba kazi hiyo iendelee mwaka ujao.`;
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);

const seed = '../shared/seed/executive-board-report.zh.txt';
const withSeed = existsSync(seed) || process.env['CI'] === 'true' ? it : it.skip;

describe('what cannot be taken in', () => {
  let application: TestApplication;
  let officer: Client;

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
  });
  afterAll(() => application?.stop());

  async function read(name: string, content: string | Uint8Array | Blob): Promise<Reading> {
    const answer = await officer.upload(name, content);
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    return eventually(
      () => officer.get<Reading>(`/api/v1/intake/${id}`),
      ({ state }) => state !== 'reading',
    );
  }
  const total = async () => (await officer.get<{ total: number }>('/api/v1/intake')).total;

  /** A form as a program may send it, down to its bytes. */
  const form = (...parts: string[]) =>
    officer.ask(
      'POST',
      '/api/v1/intake',
      parts.map((part) => `--line\r\n${part}\r\n`).join('') + '--line--\r\n',
      {
        'content-type': 'multipart/form-data; boundary=line',
      },
    );
  const filePart = (name: string, content = harbourLights, field = 'file') =>
    `content-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}`;
  const fieldPart = (name: string, value: string) =>
    `content-disposition: form-data; name="${name}"\r\n\r\n${value}`;

  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['an empty file', '', 'empty-text', /no text in this file/],
    ['a picture', picture, 'binary-text', /no kind that is read/],
    ['a text in Kiswahili', swahili, 'language-not-read', /not recognised/],
  ])('%s is a reading that failed, and says why in both languages', async (name, content, tag, english) => {
    const reading = await read(`${name}.txt`, content);
    expect(reading).toMatchObject({ state: 'failed', progress: 1, failure: { tag }, proposals: [] });
    expect(reading.failure!.detail).toMatch(english);
    await officer.speak('zh');
    const { failure } = await officer.get<Reading>(`/api/v1/intake/${reading.id}`);
    await officer.speak('en');
    expect(failure!.detail).toMatch(hanCharacter);
    expect((await officer.ask('GET', `/api/v1/intake/${reading.id}/text`)).status).toBe(404);
  });

  const json = { 'content-type': 'application/json' };
  it.each<[string, (lang: string) => Promise<Response>, number, RegExp]>([
    ['a form without a file', () => form(fieldPart('lang', 'en')), 422, /no file in the field “file”/],
    ['an empty form', () => officer.ask('POST', '/api/v1/intake', new FormData()), 422, /no file/],
    ['a file in another field', () => form(filePart('a.txt', 'text', 'upload')), 422, /no file/],
    ['two files', () => form(filePart('a.txt'), filePart('b.txt', 'other')), 422, /One file at a time/],
    ['a file without a name', () => form(filePart('...')), 422, /no name/],
    ['a form cut short', () => cutForm(), 422, /ended before it was complete/],
    ['a language nobody reads', () => form(fieldPart('lang', 'tlh'), filePart('a.txt')), 422, /tlh/],
    ['the same, after the file', () => form(filePart('a.txt'), fieldPart('lang', 'tlh')), 422, /tlh/],
    ['JSON', () => officer.ask('POST', '/api/v1/intake', '{"file":"text"}', json), 422, /multipart/],
    ['broken JSON', (lang) => sent('application/json', '{', lang), 422, /no JSON/],
    ['plain text', () => sent('text/plain', 'Requests the Executive Director'), 422, /multipart/],
    ['bytes', (lang) => sent('application/octet-stream', 'Requests', lang), 415, /multipart/],
    ['nothing', () => officer.ask('POST', '/api/v1/intake'), 422, /multipart/],
  ])('%s is refused, says why in both languages, and leaves nothing', async (_, send, status, english) => {
    const before = await total();
    const answer = await send('en');
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    const problem = (await answer.json()) as Problem;
    expect([answer.status, problem.status]).toEqual([status, status]);
    expect(problem.detail).toMatch(english);
    await officer.speak('zh');
    const chinese = (await (await send('zh')).json()) as Problem;
    await officer.speak('en');
    expect([chinese.title, chinese.detail]).toEqual([0, 0].map(() => expect.stringMatching(hanCharacter)));
    expect(await total()).toBe(before);
  });

  it('an id that is none is said to be none', async () => {
    const answer = await officer.ask('GET', '/api/v1/intake/seven');
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as Problem).detail).toMatch(/id/);
  });

  /** Some is refused before anybody is known to have sent it: then the browser's language is spoken. */
  const sent = (contentType: string, body: string, lang = 'en') =>
    officer.ask('POST', '/api/v1/intake', body, { 'content-type': contentType, 'accept-language': lang });
  const cutForm = () =>
    officer.ask('POST', '/api/v1/intake', `--line\r\n${filePart('a.txt')}`, {
      'content-type': 'multipart/form-data; boundary=line',
    });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\papers\\\\report.txt', 'report.txt'],
    ['re\u0001port\u0007\u007f.txt', 'report.txt'],
    ['report\u202etxt.exe', 'reporttxt.exe'],
    ['/tmp/执行局/报告.txt', '报告.txt'],
  ])('a file named %j is kept as %j', async (name, kept) => {
    const answer = await form(filePart(name, `${harbourLights}\n${name}`));
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    expect((await officer.get<Reading>(`/api/v1/intake/${id}`)).fileName).toBe(kept);
  });

  it('one byte more than 50 MB is refused, and leaves nothing', async () => {
    const before = await total();
    const answer = await officer.upload(
      'large.txt',
      new Blob([new Uint8Array(50 * megabyte + 1).fill(0x20)]),
    );
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as Problem).detail).toMatch(/50 MB/);
    expect(await total()).toBe(before);
  });

  it('a text of 50 MB is read while others are answered', async () => {
    const prose = 'It was noted that the lamps had been lit and that the oil was good. '.repeat(750_000);
    const text = harbourLights + prose.slice(0, 50 * megabyte - harbourLights.length);
    const answer = await officer.upload('large.txt', text);
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    let answers = 0;
    let before = 0;
    const reading = await eventually(
      async () => {
        answers += 1;
        return officer.get<Reading>(`/api/v1/intake/${id}`);
      },
      ({ state, progress }) => {
        expect(progress).toBeGreaterThanOrEqual(before);
        before = progress;
        return state !== 'reading';
      },
      120,
    );
    expect(reading).toMatchObject({ state: 'ready', failure: null, progress: 1 });
    expect(reading.proposals).toHaveLength(5);
    expect(answers).toBeGreaterThan(3);
  }, 150_000);

  it('three hundred pages of PDF are read while the process answers at once, show how far they are, and may be cancelled', async () => {
    const prose = 'The lamps were lit, and the oil was good. '.repeat(70);
    const pages = Array.from({ length: 300 }, (_, n) => [
      ...setLines(`${n + 1}. Requests the Executive Director to report on pier ${n + 1}.`, {
        x: 50,
        y: 640,
        letters: 80,
      }),
      ...setLines(prose, { x: 50, y: 600, letters: 80 }),
    ]);
    const bytes = madePdf(pages);
    const { id } = (await (await officer.upload('pages.pdf', bytes)).json()) as { id: string };
    const seen = new Set<number>();
    let slowest = 0;
    const reading = await eventually(
      async () => {
        const asked = performance.now();
        expect((await officer.ask('GET', '/health/live')).status).toBe(200);
        slowest = Math.max(slowest, performance.now() - asked);
        return officer.get<Reading>(`/api/v1/intake/${id}`);
      },
      ({ state, progress }) => {
        seen.add(progress);
        return state !== 'reading';
      },
      60,
    );
    expect(reading).toMatchObject({ state: 'ready', failure: null });
    expect(reading.proposals).toHaveLength(300);
    expect([...seen].filter((progress) => progress > 0 && progress < 1).length).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(2_000);

    const other = madePdf(pages.slice(1));
    const cancelled = (await (await officer.upload('others.pdf', other)).json()) as { id: string };
    await officer.ask('POST', `/api/v1/intake/${cancelled.id}/cancel`);
    expect(await officer.get<Reading>(`/api/v1/intake/${cancelled.id}`)).toMatchObject({
      state: 'failed',
      failure: { tag: 'cancelled' },
    });
  }, 90_000);

  withSeed('the report of ../shared/seed, cut in its middle, gives what stands before the cut', async () => {
    const whole = readFileSync(seed);
    const half = await read('half.txt', whole.subarray(0, whole.length / 2));
    const all = await read('whole.txt', whole);
    expect(half.state).toBe('ready');
    expect(half.proposals.length).toBeLessThan(all.proposals.length);
  });
});

describe('a file that is being read when the application is stopped', () => {
  it('holds nothing up', async () => {
    const application = await openApplication({ today: '2022-12-01' });
    const officer = await application.signedIn('officer');
    const answer = await officer.upload('long.txt', harbourLights.repeat(8_000));
    const { id } = (await answer.json()) as { id: string };
    expect(await officer.get<Reading>(`/api/v1/intake/${id}`)).toMatchObject({
      state: 'reading',
      progress: 0,
    });

    const stopped = application.stop();
    const tooLong = pause(10_000, 'too long', { ref: false });
    expect(await Promise.race([stopped, tooLong])).not.toBe('too long');
  });
});
