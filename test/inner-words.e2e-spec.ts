import { Receiver } from '#webhooks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';
import { keepBoardThings } from './reach/board-things.js';
import { describedRoutes } from './reach/described-routes.js';
import { pathTo, type Things } from './reach/kinds-of-things.js';
import { plantInside, inner } from './reach/plant-inside.js';
import { addSamplePerson } from './reach/sample-person.js';

const board = 'executive-board';
const looks = describedRoutes()
  .filter(({ method }) => method === 'GET')
  // Where the sample is, this machine's door offers its people by their addresses.
  .filter(({ path }) => path !== '/api/v1/sign-in');

/** What is only ever told to the secretariat, as it stands in JSON. */
const innerFields = [
  /"late":/,
  /"atRisk":/,
  /"waitsForClearance":/,
  // From a deadline of the secretariat's own, and whether it is met, one could tell what is late.
  /"kind":"(?:slot|submission|issuance|oral-notice|in-session)","date"/,
  /"progress":"for-clearance"/,
  /"state":"(?:draft|returned|for-clearance|slot-confirmed)"/,
  /"author":"/,
  /"email":"(?!member@|reader@)/,
  /@sample\.test(?<!member@sample\.test|reader@sample\.test)/,
];

/** In the order of the tests: what is inside is planted first, and some of it cleared afterwards. */
describe('words that stay inside', () => {
  let application: TestApplication;
  let receiver: Receiver;
  let things: Things;
  let planted: Awaited<ReturnType<typeof plantInside>>;
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    receiver = await Receiver.listen();
    application = await openApplication({
      today: '2022-12-01',
      settings: {
        ...{ SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'), WEBHOOKS_LOOPBACK: 'on' },
        REQUEST_LIMIT: '100',
      },
    });
    things = await keepBoardThings(application);
    await addSamplePerson(application, 'reader', { role: 'reader', body: board, state: 'NO' });
    for (const who of ['officer', 'administrator', 'director', 'focal', 'member', 'reader', 'delegate'])
      clients.set(who, await application.signedIn(who));
    clients.set('stranger', Client.stranger(application.address));
    planted = await plantInside(application, things, { clients, hook: `${receiver.origin}/in` });
  }, 120_000);
  afterAll(async () => {
    await application?.stop();
    await receiver?.close();
  });

  /** All that somebody is told by looking at everything that there is to look at. */
  const allToldTo = async (who: string): Promise<string> => {
    const client = clients.get(who)!;
    const told: string[] = [];
    for (const { path, asked } of looks)
      for (const at of pathsOf(path))
        for (const query of queriesOf(path, asked))
          told.push(await client.text(`${at}?${new URLSearchParams(query)}`));
    for (const address of await feedsOf(client)) told.push(await client.text(address));
    return told.join('\n');
  };
  /** To each thing that words were planted in. */
  const pathsOf = (path: string): readonly string[] =>
    path.includes('{address}') || path.includes('{token}')
      ? [path.replace(/\{\w+\}/, 'nobodys')]
      : [...new Set([{}, ...planted.things].map((other) => pathTo(path, { ...things, ...other })))];
  /** Once plainly, once for each of what may be named, and once for each kind of file. */
  const queriesOf = (path: string, asked: readonly string[]): readonly Record<string, string>[] => {
    const [session, person] = [things.session, things.person];
    const needed = {
      ...(asked.includes('limit') && { limit: '200' }),
      ...(path === '/api/v1/reports' && { session, format: 'html', lang: 'en' }),
      ...(path.includes('/reminders/preview') && { person, on: '2022-12-31' }),
    };
    const formats = path.endsWith('/export') ? ['csv', 'json', 'people.csv'] : [];
    const wanted = Object.entries({
      body: board,
      session,
      mandate: things.mandate,
      life: 'all',
      which: 'own',
    });
    return [
      ...(formats.length > 0 ? formats.map((format) => ({ ...needed, format })) : [needed]),
      ...wanted
        .filter(([name]) => asked.includes(name))
        .map(([name, value]) => ({ ...needed, [name]: value })),
    ];
  };
  const feedsOf = async (client: Client): Promise<readonly string[]> => {
    const addresses: string[] = [];
    for (const feed of [{ about: 'person' }, { about: 'body', body: board }]) {
      const answer = await client.post('/api/v1/me/feeds', feed);
      if (answer.status === 201)
        addresses.push(new URL(((await answer.json()) as { address: string }).address).pathname);
    }
    return addresses;
  };
  const wordsIn = (text: string) => Object.entries(inner).filter(([, word]) => text.includes(word));
  const named = (words: readonly (readonly [string, string])[]) => words.map(([what]) => what).sort();

  it('are all there: the secretariat reads every one', async () => {
    const told = (await allToldTo('officer')) + (await allToldTo('administrator'));
    expect(named(wordsIn(told))).toEqual(Object.keys(inner).sort());
    expect(innerFields.filter((field) => !field.test(told))).toEqual([]);
  });

  it.each(['member', 'reader', 'stranger'])('are not told to the %s, wherever they look', async (who) => {
    const told = await allToldTo(who);
    expect(told.length).toBeGreaterThan(1_000);
    expect(named(wordsIn(told))).toEqual([]);
    expect(innerFields.filter((field) => field.test(told)).map(String)).toEqual([]);
  });

  it.each(['member', 'reader'])('are not found by the %s, nor counted', async (who) => {
    const searched = looks.filter(({ path, asked }) => asked.includes('q') && !path.includes('{'));
    expect(searched.length).toBeGreaterThan(1);
    for (const { path } of searched)
      for (const word of Object.values(inner)) {
        const answer = await clients.get(who)!.ask('GET', `${path}?q=${word}`);
        if (answer.status === 403) continue;
        expect(await answer.json()).toMatchObject({ items: [], total: 0 });
      }
  });

  it('are seen by the State that asked, and the rest stays inside for it too', async () => {
    expect(named(wordsIn(await allToldTo('delegate')))).toEqual(['question']);
  });

  it('stay as they are, however much is looked at: looking changes nothing', async () => {
    const deeds = await application.ask<{ action: string }>(
      `SELECT DISTINCT t.action FROM trail t JOIN person p ON p.id = t.actor_id
       WHERE p.email = 'reader@sample.test' ORDER BY t.action`,
    );
    expect(deeds.map(({ action }) => action)).toEqual(['feed.given', 'person.signed-in']);
  });

  it('are told once they are cleared, given or agreed to; the rest stays inside', async () => {
    await planted.clear();
    const outside = ['answer', 'blocked', 'item', 'question', 'waiting'];
    for (const who of ['member', 'reader']) {
      expect([who, named(wordsIn(await allToldTo(who)))]).toEqual([who, outside]);
    }
  });

  it('are told to no program', async () => {
    await application.ring('seal-trail');
    await eventually(
      () =>
        application.ask('SELECT 1 FROM trail t LEFT JOIN trail_seal s ON s.seq = t.seq WHERE s.seq IS NULL'),
      (open) => open.length === 0,
    );
    await application.ring('tell-webhooks');
    await eventually(
      () => Promise.resolve(receiver.received.map(({ body }) => body).join('\n')),
      (told) => told.includes(things.task) && told.includes('task.progressed'),
    );
    const told = receiver.received
      .map(({ body, headers }) => `${body} ${JSON.stringify(headers)}`)
      .join('\n');
    expect(named(wordsIn(told))).toEqual([]);
    expect(told).not.toContain('for-clearance');
  });
});
