import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Entry {
  readonly id: string;
  readonly said: string;
  readonly action: string;
  readonly who: { readonly name: string | null };
  readonly sealed: boolean;
}
interface Page {
  readonly items: readonly Entry[];
  readonly next: string | null;
}

describe('the trail, through the interface', () => {
  let application: TestApplication;
  let administrator: Client;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    administrator = await application.signedIn('administrator');
  });
  afterAll(() => application?.stop());

  const list = (query: string) => administrator.get<Page>(`/api/v1/audit?${query}`);

  it('tells who signed in, in the reader’s words', async () => {
    const { items } = await list('what=person.signed-in&limit=1');
    expect(items).toMatchObject([{ said: 'Signed in', who: { name: 'Marisol Hoang' } }]);
    await administrator.speak('zh');
    expect((await list('what=person.signed-in&limit=1')).items).toMatchObject([{ said: '登录' }]);
    await administrator.speak('en');
  });

  it('is sealed by the job that comes each minute', async () => {
    await application.ring('seal-trail');
    const [newest] = await eventually(
      async () => (await list('what=person&limit=1')).items,
      ([entry]) => entry!.sealed,
    );
    expect(newest!.sealed).toBe(true);
  });

  it('cannot be changed by the program that writes it', async () => {
    const asApplication = application.asProgram('UPDATE trail SET action = $$task.cleared$$');
    await expect(asApplication).rejects.toThrow('permission denied for table trail');
  });

  it.each(['from=yesterday', 'until=2022-13-01', 'limit=201', 'cursor=nonsense'])(
    'refuses %s',
    async (query) => {
      expect((await administrator.ask('GET', `/api/v1/audit?${query}`)).status).toBe(422);
    },
  );

  it('is exported whole, as JSON that is the list and as CSV', async () => {
    const listed: Entry[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await list(`what=unit&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      listed.push(...page.items);
      cursor = page.next;
    }
    const json = await administrator.ask('GET', '/api/v1/audit/export?what=unit&format=json');
    expect(json.headers.get('content-disposition')).toBe('attachment; filename="trail.json"');
    expect(await json.json()).toEqual(listed);

    const csv = await administrator.ask('GET', '/api/v1/audit/export?what=unit&format=csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = (await csv.text()).trimEnd().split('\r\n');
    expect(rows).toHaveLength(listed.length + 1);
    expect(rows[0]).toContain('seq,at,who,');
  });

  it.each(['officer', 'director', 'focal', 'member'])('is closed to a %s', async (who) => {
    const client = await application.signedIn(who);
    for (const path of ['/api/v1/audit', '/api/v1/audit/export?format=csv'])
      expect((await client.ask('GET', path)).status).toBe(403);
  });
});
