import type { TestApplication } from '../harness/application.js';
import type { Client } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import type { Things } from './kinds-of-things.js';

/** Words that stand nowhere else: each is planted in one place of the secretariat's own. */
export const inner = {
  draft: 'heron-in-a-draft',
  challenges: 'heron-among-challenges',
  nextSteps: 'heron-as-a-next-step',
  evidence: 'heron-as-evidence',
  evidenceAddress: 'https://heron.example.org/',
  returned: 'egret-that-was-returned',
  whyReturned: 'egret-why-returned',
  waiting: 'egret-that-waits',
  blocked: 'stork-that-blocks',
  extension: 'stork-of-an-extension',
  paperReturned: 'ibis-of-a-paper',
  item: 'crane-of-an-item',
  itemReturned: 'crane-that-was-returned',
  whyItemReturned: 'crane-why-returned',
  question: 'rail-that-asks',
  answer: 'rail-that-answers',
  answerReturned: 'rail-why-returned',
  choice: 'coot-why-chosen',
  text: 'coot-in-a-text',
  file: 'coot-as-a-file',
  calendar: 'grebe-why-moved',
  mail: 'grebe-in-a-mail',
  hook: 'grebe.example.org',
  step: 'tern-that-clears',
  token: 'tern-as-a-token',
} as const;

interface Task {
  readonly id: string;
  readonly version: number;
}

const board = 'executive-board';
const choices = `Decisions of the Executive Board at its second session of 2022

Decision 2022/15: The fog horn

The Executive Board,

1. Requests the Executive Director to report to the Executive Board at its first or third session of each year on the fog horn;

2. Requests the Executive Director to submit to the Executive Board, at its third session of 2023, a report on the horn keeper;

3. Requests the Executive Director to submit to the Executive Board, at its third session of 2023, a report on the oil of the horn.
`;
const unread = `Decisions of the Executive Board at its second session of 2022

Decision 2022/16: The birds

The Executive Board,

1. Requests the Executive Director to count every ${inner.text} of the harbour.
`;

/**
 * Plants every word of {@link inner}, each by the act of somebody of the secretariat or of another State.
 * @returns the things it stands in, and what clears, gives and shows some of them
 */
export async function plantInside(
  application: TestApplication,
  things: Things,
  { clients, hook }: { readonly clients: ReadonlyMap<string, Client>; readonly hook: string },
) {
  const by = (who: string) => clients.get(who)!;
  const done = async <Answer>(
    who: string,
    asked: `${'POST' | 'PUT' | 'PATCH'} /${string}`,
    body: object = {},
  ): Promise<Answer> => {
    const [method, path] = asked.split(' ') as [string, string];
    const seen = await versionAt(by(who), path);
    const answer = await by(who).ask(method, `/api/v1${path}`, JSON.stringify(body), {
      'content-type': 'application/json',
      ...(seen === null ? {} : { 'if-match': seen }),
    });
    if (!answer.ok) throw new Error(`${who}: ${asked}: ${answer.status} ${await answer.text()}`);
    return (await answer.json().catch(() => null)) as Answer;
  };
  await done('officer', 'POST /webhooks', {
    ...{ body: board, address: hook, kinds: ['task.progressed', 'mandate.changed', 'session.changed'] },
  });
  await done('officer', `PATCH /webhooks/${things.hook}`, { address: `https://${inner.hook}/in` });
  await done('officer', 'POST /me/tokens', { name: inner.token, scopes: ['read'], days: 3 });
  const step = { names: { en: inner.step, zh: inner.step }, by: 'director' };
  await done('officer', `PUT /bodies/${board}/clearance-steps`, { updates: [step], documents: [step] });

  const { chosen, waiting, blocked } = await tasksOfTheHorn(by('officer'));
  await plantInTasks(done, things, { waiting, blocked });
  await done('officer', `POST /tasks/${chosen.id}/choice`, {
    ...{ session: chosen.meeting.candidates[0], reason: inner.choice },
  });
  await done('officer', `PATCH /sessions/${encodeURIComponent(`${board}/2023/3`)}`, {
    ...{ change: 'move', start: '2023-11-28', end: '2023-11-30', reason: inner.calendar },
  });
  const other = await plantInItems(done, by('officer'), things);
  await done('focal', `POST /questions/${things.question}/answers`, { words: 'Louder.' });
  await done('director', `POST /questions/${things.question}/return`, { reason: inner.answerReturned });
  await done('focal', `POST /questions/${things.question}/answers`, { words: inner.answer });
  await done('delegate', `POST /questions/${things.question}/words`, { words: inner.question });
  const reading = await takenIn(by('officer'), `${inner.file}.txt`, unread);
  await application.ask(
    `UPDATE mail SET subject = '${inner.mail}', text = '${inner.mail}' WHERE id = '${things.mail}'`,
  );

  return {
    things: [{ task: waiting }, { task: blocked }, { task: chosen.id }, { item: other }, { reading }],
    /** Clears what waits, gives the answer, and lets others see the question. */
    clear: async () => {
      await done('director', `POST /tasks/${waiting}/clear`);
      await done('director', `POST /tasks/${blocked}/clear`);
      await done('director', `POST /mandates/${things.mandate}/items/clear`, {
        items: (await itemsOf(by('director'), things.mandate)).filter(({ id }) => id === things.item),
      });
      await done('director', `POST /questions/${things.question}/give`);
      await done('delegate', `PUT /questions/${things.question}/showing`, { showing: 'unnamed' });
    },
  };
}

type Do = <Answer>(
  who: string,
  asked: `${'POST' | 'PUT' | 'PATCH'} /${string}`,
  body?: object,
) => Promise<Answer>;

async function plantInTasks(
  done: Do,
  things: Things,
  { waiting, blocked }: { readonly waiting: string; readonly blocked: string },
): Promise<void> {
  await done('focal', `POST /tasks/${things.task}/updates`, {
    ...{ narrative: inner.draft, challenges: inner.challenges, nextSteps: inner.nextSteps },
    evidence: [{ title: inner.evidence, url: inner.evidenceAddress }],
  });
  await done('focal', `POST /tasks/${waiting}/updates`, { narrative: inner.returned });
  await done('focal', `POST /tasks/${waiting}/for-clearance`);
  await done('director', `POST /tasks/${waiting}/return`, { reason: inner.whyReturned });
  await done('focal', `POST /tasks/${waiting}/updates`, { narrative: inner.waiting });
  await done('focal', `POST /tasks/${waiting}/for-clearance`);
  await done('officer', `PUT /tasks/${waiting}/deadlines/submission`, {
    ...{ date: '2023-09-20', reason: inner.extension },
  });
  await done('focal', `POST /tasks/${blocked}/block`, { kind: 'funding', reason: inner.blocked });
  await done('focal', `POST /planned-documents/${things.document}/for-clearance`);
  await done('director', `POST /planned-documents/${things.document}/return`, {
    reason: inner.paperReturned,
  });
}

/** @returns the item of which something was returned */
async function plantInItems(done: Do, officer: Client, { mandate, item }: Things): Promise<string> {
  const added = await done<{ items: Task[] }>('officer', `POST /mandates/${mandate}/items`, {
    ...{ number: '2', texts: { en: 'Polish the bell.' } },
  });
  const one = async (wanted: (id: string) => boolean) =>
    (await itemsOf(officer, mandate)).filter(({ id }) => wanted(id));
  const write = async (narrative: string, wanted: (id: string) => boolean) =>
    done('focal', `POST /mandates/${mandate}/items/updates`, {
      ...{ implementation: 'in-progress', narrative },
      items: await one(wanted),
    });
  await write(inner.item, (id) => id === item);
  await write(inner.itemReturned, (id) => id !== item);
  await done('director', `POST /mandates/${mandate}/items/return`, {
    items: await one((id) => id !== item),
    reason: inner.whyItemReturned,
  });
  return added.items.find(({ id }) => id !== item)!.id;
}

/** Three tasks: one whose session a person chooses, and two at the third session of 2023. */
async function tasksOfTheHorn(officer: Client) {
  const id = await takenIn(officer, 'horn.txt', choices);
  const answer = await officer.post(`/api/v1/intake/${id}/confirm`, { unit: 'policy-and-strategy' });
  const { confirmed } = (await answer.json()) as { confirmed: { mandate: string; tasks: string[] }[] };
  const [first, second, third] = confirmed;
  const { items } = await officer.get<{
    items: { id: string; meeting: { state: string; candidates: string[] } }[];
  }>(`/api/v1/tasks?mandate=${first!.mandate}`);
  const chosen = items.find(({ meeting }) => meeting.state === 'choice')!;
  return { chosen, waiting: second!.tasks[0]!, blocked: third!.tasks[0]! };
}

/** @returns the id of a reading that is ready to be reviewed */
async function takenIn(officer: Client, name: string, text: string): Promise<string> {
  const { id } = (await (await officer.upload(name, text)).json()) as { id: string };
  await eventually(
    () => officer.get<{ state: string }>(`/api/v1/intake/${id}`),
    ({ state }) => state === 'ready',
  );
  return id;
}

async function itemsOf(client: Client, mandate: string): Promise<readonly Task[]> {
  const { items } = await client.get<{ items: Task[] }>(`/api/v1/mandates/${mandate}/items`);
  return items.map(({ id, version }) => ({ id, version }));
}

/** The version of the thing that an address is of, as its ETag says; null where it has none. */
async function versionAt(client: Client, path: string): Promise<string | null> {
  const thing = /^\/(?:tasks|questions|planned-documents|webhooks|sessions|bodies)\/[^/]+/.exec(path)?.[0];
  if (thing === undefined) return null;
  const at = path.includes('clearance-steps') ? path : thing;
  const answer = await client.ask('GET', `/api/v1${at}`);
  await answer.arrayBuffer();
  return answer.headers.get('etag');
}
