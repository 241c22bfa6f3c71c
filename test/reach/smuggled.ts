import type { Role } from '#platform';
import type { Things } from './kinds-of-things.js';

/** What the people of another body have themselves. */
export interface OwnThings {
  readonly body: string;
  readonly session: string;
  readonly mandate: string;
  readonly task: string;
  readonly document: string;
  readonly hook: string;
  readonly person: string;
}

/** Something of somebody else's, named beside or inside of what is one's own. */
export interface Smuggled {
  readonly what: string;
  readonly who: Role;
  readonly asked: `${'POST' | 'PATCH' | 'DELETE'} /${string}`;
  readonly body: object;
  readonly version?: number;
}

/** @param own of the panel @param things of the Board */
export function smuggled(own: OwnThings, things: Things): readonly Smuggled[] {
  const act = { body: own.body, kind: 'decision', reference: 'decision 2022/1', on: '2022-11-30' };
  const away = { pause: { from: '2022-12-05', until: null, delegate: things.person } };
  const words = { number: '1', texts: { en: 'Ring.' } };
  const items = [{ id: things.item, version: 1 }];
  const officer = 'governance-officer';
  return [
    {
      ...{ what: 'a task in a paper that is planned', who: officer, asked: 'POST /planned-documents' },
      body: { session: own.session, titles: { en: 'Report' }, form: 'pre-session', tasks: [things.task] },
    },
    {
      ...{ what: 'a task in a paper', who: officer, asked: `POST /planned-documents/${own.document}/tasks` },
      body: { tasks: [things.task] },
    },
    {
      what: 'a task in what is written of a paper',
      ...{ who: officer, asked: `POST /planned-documents/${own.document}/updates` },
      body: { lines: [{ task: things.task, narrative: 'It rang.' }] },
    },
    {
      what: 'a task taken out of a paper',
      ...{ who: officer, asked: `DELETE /planned-documents/${own.document}/tasks/${things.task}`, body: {} },
    },
    {
      ...{ what: 'a task in an act', who: officer, asked: 'POST /body-acts' },
      body: { ...act, tasks: [{ task: things.task, deed: 'drop' }] },
    },
    {
      ...{ what: 'a mandate in an act', who: officer, asked: 'POST /body-acts' },
      body: { ...act, mandates: [{ mandate: things.gone, version: 1, deed: 'retire' }] },
    },
    {
      ...{ what: 'a session in an act', who: officer, asked: 'POST /body-acts' },
      body: { ...act, tasks: [{ task: own.task, deed: 'move', session: things.session }] },
    },
    {
      ...{ what: 'a session that is chosen', who: officer, asked: `POST /tasks/${own.task}/choice` },
      body: { session: things.session },
    },
    {
      ...{ what: 'a mandate in a proposal', who: officer, asked: 'POST /leaving-proposals' },
      body: { mandates: [own.mandate, things.mandate], reason: 'Done.', commentUntil: '2022-12-20' },
    },
    {
      ...{ what: 'a mandate in a chain', who: officer, asked: `POST /mandates/${own.mandate}/chain` },
      body: { earlier: [{ id: things.mandate, version: 1 }] },
    },
    {
      what: 'an item by its number',
      ...{ who: officer, asked: `PATCH /mandates/${own.mandate}/items/${things.item}`, body: words },
    },
    {
      ...{ what: 'an item among others', who: officer, asked: `POST /mandates/${own.mandate}/items/clear` },
      body: { items },
    },
    {
      what: 'a delivery of a webhook',
      ...{ who: officer, asked: `POST /webhooks/${own.hook}/deliveries/${things.delivery}/resend`, body: {} },
    },
    {
      what: 'a role of somebody else',
      ...{ who: 'administrator', asked: `DELETE /users/${own.person}/roles/${things.role}`, body: {} },
    },
    {
      what: 'somebody who takes over',
      ...{ who: 'administrator', asked: `POST /users/${own.person}/leave?preview=true` },
      body: { successor: things.person },
    },
    { what: 'somebody who hears', who: 'member', asked: 'PATCH /me', body: away, version: 1 },
    {
      what: 'somebody who hears, for somebody else',
      ...{ who: officer, asked: `PATCH /reminders/people/${own.person}`, body: away, version: 1 },
    },
  ];
}
