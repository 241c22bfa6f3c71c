import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { harbourLights } from './fixtures/harbour-lights.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Request {
  paragraph: string | null;
  quote: string;
  start: number;
  end: number;
  verb: string;
  dueRule: { kind: string } | null;
  dueText: string | null;
  condition: string | null;
  conditional: boolean;
  deliverable: string | null;
}
interface Proposal {
  id: string;
  state: string;
  request: Request;
  original: Request | null;
  dueSentence: string | null;
  splitFrom: string | null;
  mandate: string | null;
  correctedBy: { name: string } | null;
  decidedBy: { name: string } | null;
  version: number;
}
interface Reading {
  id: string;
  state: string;
  document: { lang: string; kind: string; title: string | null; symbol: string | null };
  proposals: Proposal[];
  others: Request[];
  version: number;
}
interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  faults?: string[];
  state?: string;
  by?: string | null;
  version?: number;
}
interface List {
  items: { id: string; fileName: string; state: string; lang: string; proposals: object }[];
  next: string | null;
  total: number;
}

describe('the review of a reading', () => {
  let application: TestApplication;
  let officer: Client;
  let id: string;

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
    id = await takeIn('harbour-lights.txt', harbourLights);
  });
  afterAll(() => application?.stop());

  async function takeIn(name: string, text: string): Promise<string> {
    const answer = await officer.upload(name, text);
    const reading = ((await answer.json()) as { id: string }).id;
    await eventually(
      () => officer.get<Reading>(`/api/v1/intake/${reading}`),
      ({ state }) => state === 'ready',
    );
    return reading;
  }

  const reading = () => officer.get<Reading>(`/api/v1/intake/${id}`);
  const at = (proposal: Proposal, deed = '') => `/api/v1/intake/${id}/proposals/${proposal.id}${deed}`;
  const problemIn = async (answer: Response) => (await answer.json()) as Problem;

  /** The proposal whose words these are part of. */
  async function proposalOf(words: string): Promise<Proposal> {
    const { proposals } = await reading();
    return proposals.find(({ request }) => request.quote.includes(words))!;
  }

  it('shows what the document says of itself, its requests in order, and those to others apart', async () => {
    const { document, proposals, others } = await reading();
    expect(document).toMatchObject({ lang: 'en', kind: 'decisions', symbol: null });
    expect(proposals.map(({ request, state }) => [request.paragraph, state])).toEqual([
      ['2', 'proposed'],
      ['3', 'proposed'],
      ['5', 'proposed'],
      ['1', 'proposed'],
      ['2', 'proposed'],
    ]);
    expect(proposals[0]!.dueSentence).toMatch(/first session of 2023/);
    expect(others.map(({ quote }) => quote)).toEqual([
      'Invites Member States to name a keeper for each of their lights',
    ]);
  });

  it('gives the text that the offsets count in, as plain text', async () => {
    const answer = await officer.ask('GET', `/api/v1/intake/${id}/text`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await answer.text();
    expect(text).toBe(harbourLights);
    for (const { request } of (await reading()).proposals) {
      expect(text.slice(request.start, request.end)).toBe(request.quote);
    }
  });

  it('lists what was taken in, the newest first, page by page', async () => {
    const second = await takeIn('second.txt', `${harbourLights}\n`);
    const list = await officer.get<List>('/api/v1/intake?limit=1');
    expect(list).toMatchObject({ items: [{ id: second, fileName: 'second.txt' }], total: 2 });
    expect(await officer.get<List>(`/api/v1/intake?limit=1&cursor=${list.next}`)).toMatchObject({
      items: [{ id, state: 'ready', lang: 'en', proposals: { proposed: 5, confirmed: 0, rejected: 0 } }],
      next: null,
    });
  });

  it('is closed to those who do not take decisions in', async () => {
    const member = await application.signedIn('member');
    for (const path of ['/api/v1/intake', `/api/v1/intake/${id}`, `/api/v1/intake/${id}/text`]) {
      expect((await member.ask('GET', path)).status).toBe(403);
    }
    const proposal = await proposalOf('state of the harbour lights');
    expect((await member.patch(at(proposal), 1, { paragraph: '9' })).status).toBe(403);
    expect((await member.post(at(proposal, '/split'), { parts: [] })).status).toBe(403);
    expect((await member.post(`/api/v1/intake/${id}/confirm`)).status).toBe(403);
  });

  it('changes nothing when the same file is taken in again, whatever it is called', async () => {
    const before = await reading();
    expect(await takeIn('the same under another name.txt', harbourLights)).toBe(id);
    expect(await reading()).toEqual(before);
  });

  describe('a correction', () => {
    it('needs the version that was seen', async () => {
      const proposal = await proposalOf('state of the harbour lights');
      expect((await officer.patch(at(proposal), null, { paragraph: '9' })).status).toBe(428);
      expect((await officer.patch(at(proposal), 7, { paragraph: '9' })).status).toBe(412);
      expect(await proposalOf('state of the harbour lights')).toEqual(proposal);
    });

    it('stands, with what the reader had read beside it', async () => {
      const proposal = await proposalOf('draw up a plan');
      const { start } = proposal.request;
      const end = start + 'Also requests the Executive Director to draw up a plan for the lamps '.length;
      const answer = await officer.patch(at(proposal), proposal.version, {
        verb: 'requests',
        addressee: { role: 'secretariat', name: 'Secretariat' },
        dueRule: { kind: 'each-session', body: 'executive-board' },
        condition: null,
        deliverable: 'plan',
        end,
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('etag')).toBe('"2"');
      const corrected = (await answer.json()) as Proposal;
      expect(corrected).toMatchObject({
        version: 2,
        dueSentence: expect.stringMatching(/each session/i),
        request: {
          verb: 'requests',
          addressee: { role: 'secretariat', name: 'Secretariat' },
          quote: 'Also requests the Executive Director to draw up a plan for the lamps',
          end: end - 1,
          condition: null,
          conditional: false,
          deliverable: 'plan',
        },
        correctedBy: { name: expect.any(String) },
      });
      expect(corrected.original).toEqual(proposal.request);
      expect(await proposalOf('draw up a plan')).toEqual(corrected);
    });

    it('moves a request to a session of a body that counts them over its life, by no year', async () => {
      const anew = `/api/v1/intake/${await takeIn('harbour lights, once more.txt', `\n${harbourLights}`)}`;
      const [proposal] = (await officer.get<Reading>(anew)).proposals;
      const decision = { body: 'assembly', type: 'resolution', number: '2/8' };
      for (const [version, session] of [{ year: null, ordinal: 2 }, { ordinal: 1 }].entries()) {
        const correction = { decision, session };
        const answer = await officer.patch(`${anew}/proposals/${proposal!.id}`, version + 1, correction);
        expect(await answer.json()).toMatchObject({ request: { session: { year: null, ...session } } });
      }
    });

    it('that changes nothing makes no new version', async () => {
      const { paragraph, dueRule } = (await proposalOf('brief the Executive Board')).request;
      const proposal = await proposalOf('brief the Executive Board');
      const answer = await officer.patch(at(proposal), proposal.version, { paragraph, dueRule });
      expect(answer.headers.get('etag')).toBe('"1"');
      expect(((await answer.json()) as Proposal).original).toBeNull();
    });

    it('with faults is refused with all of them, in the language of whoever made it', async () => {
      const proposal = await proposalOf('painted before the rains');
      const wrong = {
        start: 5,
        end: 1_000_000,
        dueRule: { kind: 'session', at: { body: 'executive-board' }, when: 'soon' },
        dueText: 'at the end of days',
      };
      const faultsSaid = async () => {
        const answer = await officer.patch(at(proposal), proposal.version, wrong);
        expect(answer.status).toBe(422);
        return (await problemIn(answer)).faults!;
      };
      const english = await faultsSaid();
      expect(english).toEqual([
        expect.stringMatching(/^start: this place is not in the text/),
        expect.stringMatching(/^dueRule.when: this field is not known here/),
        expect.stringMatching(/^dueRule.at: this must have exactly one of these fields/),
        expect.stringMatching(/^dueText: “at the end of days” does not stand/),
      ]);
      await officer.speak('zh');
      const chinese = await faultsSaid();
      await officer.speak('en');
      expect(chinese).toHaveLength(4);
      for (const fault of chinese) expect(fault).toMatch(/[\u4e00-\u9fff]/u);
      expect(await proposalOf('painted before the rains')).toEqual(proposal);
    });

    it.each([
      [{ verb: 'begs' }],
      [{ verb: null }],
      [{ addressee: { role: 'king', name: 'King' } }],
      [{ start: 'here' }],
      [{ quote: 'other words than those of the text' }],
      [{ dueRule: 'soon' }],
      [{ decision: { body: 'executive-board', type: 'decision' } }],
      [{ session: { year: 2049, ordinal: 9 } }],
    ])('is refused where it makes no sense: %j', async (correction) => {
      const proposal = await proposalOf('painted before the rains');
      expect((await officer.patch(at(proposal), proposal.version, correction)).status).toBe(422);
    });

    it('may not move a request to a body in which one has no say', async () => {
      const proposal = await proposalOf('painted before the rains');
      const decision = { body: 'world-council', type: 'decision', number: '1/1' };
      expect((await officer.patch(at(proposal), proposal.version, { decision })).status).toBe(403);
    });

    it('of two at once, one is kept and the other told so', async () => {
      const proposal = await proposalOf('painted before the rains');
      const answers = await Promise.all(
        ['8', '9'].map((paragraph) => officer.patch(at(proposal), proposal.version, { paragraph })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const kept = (await answers.find(({ ok }) => ok)!.json()) as Proposal;
      const told = await problemIn(answers.find(({ ok }) => !ok)!);
      expect(told).toMatchObject({ version: 2, state: 'proposed', by: kept.correctedBy!.name });
      expect(await proposalOf('painted before the rains')).toEqual(kept);
    });
  });

  describe('a split', () => {
    it('puts parts with dues of their own in the place of a request', async () => {
      const whole = await proposalOf('painted before the rains');
      const { start, quote, end } = whole.request;
      const border = start + quote.indexOf(' and to report');
      const answer = await officer.post(at(whole, '/split'), {
        parts: [
          {
            start,
            end: border,
            dueRule: { kind: 'event', text: 'before the rains' },
            dueText: 'before the rains',
          },
          { start: border, end, deliverable: 'report', condition: 'when they are dry' },
        ],
      });
      expect(answer.status).toBe(200);
      const { proposal, parts } = (await answer.json()) as { proposal: Proposal; parts: Proposal[] };
      expect(proposal).toMatchObject({ state: 'split', version: whole.version + 1, mandate: null });
      expect(parts).toMatchObject([
        {
          state: 'proposed',
          splitFrom: whole.id,
          request: {
            quote: 'Requests the Executive Director to have the boats painted before the rains',
            dueRule: { kind: 'event' },
            conditional: false,
          },
        },
        {
          state: 'proposed',
          splitFrom: whole.id,
          request: {
            quote: 'and to report thereon to the Executive Board at its third session of 2023',
            dueRule: { kind: 'session' },
            deliverable: 'report',
            conditional: true,
          },
        },
      ]);
      const { proposals } = await reading();
      expect(proposals.map((one) => one.request.quote.slice(0, 20))).toEqual([
        'Requests the Executi',
        'Also requests the Ex',
        'Further requests the',
        'Requests the Executi',
        'Requests the Executi',
        'and to report thereo',
        'Encourages the Execu',
      ]);
      expect(proposals.slice(3, 6).map((one) => one.id)).toEqual([whole.id, ...parts.map((part) => part.id)]);
    });

    it('is refused for one part, for places outside of the request, and for a wrong order', async () => {
      const whole = await proposalOf('colour that is seen in fog');
      const { start, end } = whole.request;
      const refused = async (...parts: object[]) => {
        const answer = await officer.post(at(whole, '/split'), { parts });
        expect(answer.status).toBe(422);
        return (await problemIn(answer)).faults;
      };
      expect(await refused({ start, end })).toEqual([expect.stringMatching(/2 to 20 parts/)]);
      expect(await refused({ start: start - 1, end }, { start, end: end + 1 })).toEqual([
        expect.stringMatching(/^parts.0.start: a part lies within/),
        expect.stringMatching(/^parts.1.start: a part lies within/),
      ]);
      expect(await refused({ start: start + 20, end }, { start, end })).toEqual([
        expect.stringMatching(/^parts.1.start: this part begins before/),
      ]);
      expect(await proposalOf('colour that is seen in fog')).toEqual(whole);
    });
  });

  describe('a decision', () => {
    it('to reject can be taken back, and then the request can be confirmed', async () => {
      const proposal = await proposalOf('colour that is seen in fog');
      const rejected = await officer.post(at(proposal, '/reject'));
      expect([rejected.status, rejected.headers.get('etag')]).toEqual([204, '"2"']);
      expect(await proposalOf('colour that is seen in fog')).toMatchObject({
        state: 'rejected',
        decidedBy: { name: expect.any(String) },
      });
      const reopened = await officer.post(at(proposal, '/reopen'));
      expect(await reopened.json()).toMatchObject({ state: 'proposed', version: 3, decidedBy: null });
      const again = await officer.post(at(proposal, '/reopen'));
      expect(await again.json()).toMatchObject({ state: 'proposed', version: 3 });
      expect((await officer.post(at(proposal, '/confirm'))).status).toBe(200);
    });

    it('to accept can be taken back while nobody has done anything with the mandate', async () => {
      const words = 'colour that is seen in fog';
      const { mandate } = await proposalOf(words);
      const reopened = await officer.post(at(await proposalOf(words), '/reopen'));
      expect(await reopened.json()).toMatchObject({ state: 'proposed', mandate: null, decidedBy: null });
      expect((await officer.ask('GET', `/api/v1/mandates/${mandate}`)).status).toBe(404);

      const confirmed = await officer.post(at(await proposalOf(words), '/confirm'));
      const [task] = ((await confirmed.json()) as { tasks: string[] }).tasks;
      const written = await officer.post(`/api/v1/tasks/${task}/updates`, {
        narrative: 'The lamps are lit.',
      });
      expect(written.status).toBe(200);
      const used = await officer.post(at(await proposalOf(words), '/reopen'));
      expect([used.status, await problemIn(used)]).toEqual([
        409,
        expect.objectContaining({ title: 'This mandate is in use' }),
      ]);
      expect(await proposalOf(words)).toMatchObject({ state: 'confirmed', mandate: expect.any(String) });
    });

    it('is not made on what was not seen, when one says what one saw', async () => {
      const proposal = await proposalOf('draw up a plan');
      for (const deed of ['/confirm', '/reject', '/split']) {
        const body = deed === '/split' ? { parts: [proposal.request, proposal.request].map(placeOf) } : {};
        const answer = await officer.post(at(proposal, deed), body, { 'if-match': '"1"' });
        expect(answer.status).toBe(412);
        expect(await problemIn(answer)).toMatchObject({ version: 2, state: 'proposed' });
      }
      const all = await officer.post(`/api/v1/intake/${id}/confirm`, {}, { 'if-match': '"1"' });
      expect(all.status).toBe(412);
      expect(await proposalOf('draw up a plan')).toEqual(proposal);
    });

    it('made twice at once is made once; the other is told what, and by whom', async () => {
      const proposal = await proposalOf('state of the harbour lights');
      const answers = await Promise.all([1, 2].map(() => officer.post(at(proposal, '/confirm'))));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { name } = await officer.get<{ name: string }>('/api/v1/me');
      expect(await problemIn(answers.find(({ ok }) => !ok)!)).toMatchObject({
        type: 'urn:mandate-tracker:problem:already-decided',
        state: 'confirmed',
        by: name,
        mandate: expect.any(String),
        detail: expect.stringContaining(`confirmed by ${name}`),
      });
      const { items } = await officer.get<{ items: object[] }>('/api/v1/mandates?q=state of the harbour');
      expect(items).toHaveLength(1);
    });

    it('closes a proposal to corrections, splits and rejection', async () => {
      const proposal = await proposalOf('state of the harbour lights');
      const parts = [proposal.request, proposal.request].map(placeOf);
      const answers = [
        await officer.patch(at(proposal), proposal.version, { paragraph: '9' }),
        await officer.post(at(proposal, '/split'), { parts }),
        await officer.post(at(proposal, '/reject')),
      ];
      expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
      expect(await proposalOf('state of the harbour lights')).toEqual(proposal);
    });

    it('makes mandates of what a person corrected, not of what the reader read', async () => {
      const proposal = await proposalOf('draw up a plan');
      const answer = await officer.post(at(proposal, '/confirm'));
      const { mandate } = (await answer.json()) as { mandate: string };
      expect(await officer.get(`/api/v1/mandates/${mandate}`)).toMatchObject({
        verb: 'requests',
        deliverable: 'plan',
        dueRule: { kind: 'each-session', body: 'executive-board' },
        texts: [
          { quote: 'Also requests the Executive Director to draw up a plan for the lamps', condition: null },
        ],
      });
    });

    it('on all that is left confirms what nobody has decided about, and as sure as was asked for', async () => {
      const none = await officer.post(`/api/v1/intake/${id}/confirm`, { confidence: 1 });
      expect(await none.json()).toEqual({ confirmed: [], conflicts: [] });
      const { version } = await reading();
      const all = await officer.post(`/api/v1/intake/${id}/confirm`, {}, { 'if-match': `"${version}"` });
      const { confirmed } = (await all.json()) as { confirmed: { proposal: string }[] };
      const { proposals } = await reading();
      expect(confirmed.map(({ proposal }) => proposal)).toEqual(
        ['brief the', 'boats painted', 'and to report thereon'].map(
          (words) =>
            proposals.find(({ state, request }) => state === 'confirmed' && request.quote.includes(words))!
              .id,
        ),
      );
      expect(proposals.filter(({ state }) => state === 'proposed')).toEqual([]);
    });
  });
});

function placeOf({ start, end }: Request) {
  return { start, end };
}
