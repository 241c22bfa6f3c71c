import { expect } from '@jest/globals';
import { harbourBell } from '../fixtures/harbour-bell.js';
import type { TestApplication } from '../harness/application.js';
import type { Client } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { addSamplePerson } from './sample-person.js';
import type { Things } from './kinds-of-things.js';

interface Reading {
  readonly state: string;
  readonly proposals: readonly { readonly id: string; readonly mandate: string | null }[];
  readonly gone: readonly { readonly mandate: string }[];
}

const board = 'executive-board';
const session = `${board}/2023/1`;
const unit = 'policy-and-strategy';

const calendar = `Calendar of the Executive Board

The first session of 2023 of the Executive Board will be held from 28 to 30 March 2023. The third session of 2023 of the Executive Board will be held from 27 to 29 November 2023.

Decision 2022/13: Its calendar

The Executive Board,

1. Requests the Executive Director to hang the calendar up.
`;

/** One of each kind of thing, made by the acts of the people of the Executive Board, on 1 December 2022. */
export async function keepBoardThings(application: TestApplication): Promise<Things> {
  const [officer, focal, administrator] = [
    await application.signedIn('officer'),
    await application.signedIn('focal'),
    await application.signedIn('administrator'),
  ];
  await addSamplePerson(application, 'keeper', { role: 'focal-point', body: board, unit });
  await addSamplePerson(application, 'delegate', { role: 'member', body: board, state: 'KE' });
  const delegate = await application.signedIn('delegate');
  const found = await requestsOf(officer);
  const { mandate, task } = found;
  const posted = async <Answer>(
    who: Client,
    path: string,
    body: object = {},
    headers = {},
  ): Promise<Answer> => {
    const answer = await who.post(`/api/v1${path}`, body, headers);
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json().catch(() => null)) as Answer;
  };
  const idOf = async (who: Client, path: string, body: object) =>
    (await posted<{ id: string }>(who, path, body)).id;

  const { items } = await posted<{ items: { id: string }[] }>(officer, `/mandates/${mandate}/items`, {
    number: '1',
    texts: { en: 'Oil the clapper.' },
  });
  await posted(focal, `/tasks/${task}/updates`, { narrative: 'The rope is being spliced.' });
  const document = await idOf(officer, '/planned-documents', {
    ...{ session, titles: { en: 'Report on the bell' }, form: 'pre-session', tasks: [task], unit },
  });
  const retired = found.others[0]!;
  const act = await idOf(officer, '/body-acts', {
    ...{ body: board, kind: 'decision', reference: 'decision 2022/20', on: '2022-11-30' },
    mandates: [{ mandate: retired, version: 1, deed: 'retire' }],
  });
  const versionOf = async (id: string) =>
    (await officer.get<{ version: number }>(`/api/v1/mandates/${id}`)).version;
  await posted(
    officer,
    `/mandates/${mandate}/chain`,
    { earlier: [{ id: found.earlier, version: await versionOf(found.earlier) }] },
    { 'if-match': `"${await versionOf(mandate)}"` },
  );
  const leaving = await idOf(officer, '/leaving-proposals', {
    ...{ mandates: [mandate], reason: 'The fog has lifted.', commentUntil: '2022-12-20' },
  });
  const question = await idOf(delegate, `/mandates/${mandate}/questions`, {
    ...{ words: 'How loud is the bell?', showing: 'asker' },
  });
  await posted(
    focal,
    `/questions/${question}/answers`,
    { words: 'As loud as a bell.' },
    { 'if-match': '"2"' },
  );
  const hook = await idOf(officer, '/webhooks', {
    ...{ body: board, address: 'https://tool.example.org/in', kinds: ['task.progressed'] },
  });
  const token = await idOf(delegate, '/me/tokens', { name: 'reader', scopes: ['read'], days: 9 });
  const feed = await idOf(delegate, '/me/feeds', { about: 'person' });
  const [own] = (await delegate.get<{ items: { id: string }[] }>('/api/v1/me/sessions')).items;
  const [keeper] = (
    await administrator.get<{ items: { id: string; roles: { id: string }[] }[] }>('/api/v1/users?q=keeper')
  ).items;
  return {
    ...{ body: board, session, mandate, item: items[0]!.id, task, document, deadline: 'submission' },
    ...{ act, leaving, question, reading: found.reading, proposal: found.proposal, gone: found.gone },
    ...{
      unit,
      person: keeper!.id,
      role: keeper!.roles[0]!.id,
      hook,
      signedIn: own!.id,
      token,
      feed,
    },
    ...(await toldAlready(application, { person: keeper!.id, task, hook })),
  };
}

/** The mandates of the bell, and an edited text of it that waits for its review. */
async function requestsOf(officer: Client) {
  const takeIn = async (name: string, text: string, status: string) => {
    const form = new FormData();
    form.set('status', status);
    form.set('file', new Blob([text]), name);
    const { id } = (await (await officer.ask('POST', '/api/v1/intake', form)).json()) as { id: string };
    const read = () => officer.get<Reading>(`/api/v1/intake/${id}`);
    return { id, ...(await eventually(read, ({ state }) => state === 'ready')) };
  };
  const confirm = async (reading: string) => {
    const answer = await officer.post(`/api/v1/intake/${reading}/confirm`, { unit });
    expect(answer.status).toBe(200);
    return (await answer.json()) as { confirmed: { mandate: string; tasks: string[] }[] };
  };
  const sessions = await confirm((await takeIn('calendar.txt', calendar, 'adopted')).id);
  const { confirmed } = await confirm((await takeIn('bell.txt', harbourBell.adopted, 'adopted')).id);
  const edited = await takeIn('bell-edited.txt', harbourBell.edited, 'edited');
  const gone = edited.gone[0]!.mandate;
  const first = confirmed.find(({ tasks }) => tasks.length === 1)!;
  return {
    mandate: first.mandate,
    task: first.tasks[0]!,
    others: sessions.confirmed.map(({ mandate }) => mandate),
    earlier: confirmed.find(({ mandate }) => mandate !== first.mandate && mandate !== gone)!.mandate,
    reading: edited.id,
    proposal: edited.proposals[0]!.id,
    gone,
  };
}

/** What the worker makes in its own time: a mail that went, one that did not, a list that waits, a webhook's delivery. */
async function toldAlready(
  application: TestApplication,
  { person, task, hook }: Pick<Things, 'person' | 'task' | 'hook'>,
) {
  const reminder = (digest: string, kind: string) =>
    `INSERT INTO reminder (id, person_id, task_id, body, kind, deadline_kind, deadline_date, on_date, state, digest_id)
     SELECT gen_random_uuid(), '${person}', '${task}', '${board}', '${kind}', 'slot', '2023-01-02', '2022-11-29', 'sent', id FROM ${digest}`;
  const [made] = await application.ask<{ mail: string; digest: string; list: string; delivery: string }>(
    `WITH sent AS (
       INSERT INTO digest (id, person_id, on_date, state, sent_at, message_id)
       VALUES (gen_random_uuid(), '${person}', '2022-11-29', 'sent', now(), '<bell@sample.test>') RETURNING id),
     failed AS (
       INSERT INTO digest (id, person_id, on_date, state, failure)
       VALUES (gen_random_uuid(), '${person}', '2022-11-30', 'failed', 'no such mailbox') RETURNING id),
     first AS (${reminder('sent', '34-days-before')}),
     second AS (${reminder('failed', '33-days-before')}),
     letter AS (
       INSERT INTO mail (id, digest_id, to_person, via, message_id, lang, subject, html, text, at)
       SELECT gen_random_uuid(), id, '${person}', 'mailbox', '<bell@sample.test>', 'en', 'The bell', '<p>The bell', 'The bell', now()
       FROM sent RETURNING id),
     list AS (
       INSERT INTO members_list (id, body, session, opens_on, goes_on, prepared_on, state)
       VALUES (gen_random_uuid(), '${board}', '${session}', '2023-03-28', '2023-03-01', '2022-12-01', 'held') RETURNING id),
     told AS (
       INSERT INTO webhook_delivery (id, webhook_id, kind, payload, state, failure, made_at)
       VALUES (gen_random_uuid(), '${hook}', 'webhook.test', '{}', 'given-up', 'status', now()) RETURNING id)
     SELECT (SELECT id FROM letter) AS mail, (SELECT id FROM failed) AS digest, (SELECT id FROM list) AS list,
            (SELECT id FROM told) AS delivery`,
  );
  return made!;
}
