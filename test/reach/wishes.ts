import type { Things } from './kinds-of-things.js';

const version = 999;
const reason = 'The bell.';
const plan = { titles: { en: 'Report' }, form: 'pre-session' };
const step = { names: { en: 'Clearance' }, by: 'director' };
const item = { number: '7', texts: { en: 'Ring it.' } };

/**
 * What is asked with a route that takes a body, of the things that are named there: right in its form, so that nothing but
 * the policy stands in its way. A version that is said is none that there was: who may reach the thing is told so by it.
 */
export function wishes(things: Things): Readonly<Record<string, object>> {
  const { body, session, mandate, task } = things;
  const items = [{ id: things.item, version }];
  return {
    'PUT /api/v1/me/members-lists/{body}': { wanted: false },
    'POST /api/v1/me/feeds': { about: 'body', body },
    'PATCH /api/v1/bodies/{key}': { zone: 'Africa/Nairobi' },
    'PATCH /api/v1/bodies/{key}/deadline-policy': { slotWeeks: 9 },
    'PUT /api/v1/bodies/{key}/members': { items: [] },
    'PUT /api/v1/bodies/{key}/clearance-steps': { updates: [step], documents: [step] },
    'PUT /api/v1/bodies/{key}/question-policy': { answersCleared: true },
    'PATCH /api/v1/bodies/{key}/reminder-policy': { shownInFull: 5 },
    'POST /api/v1/sessions': { body, year: 2024, ordinal: 1, segments: [{ kind: 'main' }] },
    'PATCH /api/v1/sessions/{key}': { change: 'cancel' },
    'PATCH /api/v1/intake/{id}': { status: 'edited' },
    'PATCH /api/v1/intake/{id}/proposals/{proposal}': { condition: null },
    'POST /api/v1/intake/{id}/proposals/{proposal}/split': {
      parts: [
        { start: 120, end: 130 },
        { start: 130, end: 140 },
      ],
    },
    'POST /api/v1/intake/{id}/proposals': { start: 10, end: 30 },
    'POST /api/v1/intake/{id}/proposals/{proposal}/confirm': {},
    'POST /api/v1/intake/{id}/confirm': {},
    'POST /api/v1/intake/{id}/missing-paragraphs/{mandate}': { answer: 'kept' },
    // A form with the text, which JSON is not.
    'POST /api/v1/intake/{id}/corrected-text': {},
    'POST /api/v1/body-acts': {
      ...{ body, kind: 'decision', reference: 'decision 2022/21', on: '2022-11-30' },
      tasks: [{ task, version, deed: 'drop' }],
    },
    'POST /api/v1/body-acts/{id}/take-back': { reason },
    'PATCH /api/v1/mandates/{id}': { unit: things.unit },
    'POST /api/v1/leaving-proposals': { mandates: [things.gone], reason, commentUntil: '2022-12-20' },
    'POST /api/v1/leaving-proposals/{id}/comments': { stance: 'objects', words: reason },
    'POST /api/v1/leaving-proposals/{id}/withdraw': { reason },
    'PUT /api/v1/mandates/{id}/following': { followed: true },
    'POST /api/v1/changes/looked': { upTo: '2022-12-01T09:00:00.000Z/1:1:', mandate },
    'POST /api/v1/mandates/{id}/questions': { showing: 'asker', words: reason },
    'POST /api/v1/questions/{id}/words': { words: reason },
    'PUT /api/v1/questions/{id}/showing': { showing: 'asker' },
    'POST /api/v1/questions/{id}/answers': { words: reason },
    'POST /api/v1/questions/{id}/return': { reason },
    'POST /api/v1/mandates/{id}/items': item,
    'POST /api/v1/mandates/{id}/items/list': { lang: 'en', list: '8. Ring it twice' },
    'PATCH /api/v1/mandates/{id}/items/{item}': item,
    'POST /api/v1/mandates/{id}/items/acceptance': { acceptance: 'accepted', items },
    'POST /api/v1/mandates/{id}/items/updates': {
      ...{ implementation: 'in-progress', narrative: reason },
      items,
    },
    'POST /api/v1/mandates/{id}/items/clear': { items },
    'POST /api/v1/mandates/{id}/items/return': { items, reason },
    'POST /api/v1/mandates/{id}/chain': { earlier: [{ id: things.gone, version }] },
    'POST /api/v1/due-rules/describe': { body, rule: null },
    'POST /api/v1/tasks/undated/no-change': { tasks: [{ id: task, version }] },
    'POST /api/v1/tasks/undated/clear': { tasks: [{ id: task, version }] },
    'POST /api/v1/tasks/{id}/updates': { narrative: reason },
    'POST /api/v1/tasks/{id}/return': { reason },
    'POST /api/v1/tasks/{id}/block': { kind: 'funding', reason },
    'POST /api/v1/tasks/{id}/choice': { session },
    'PUT /api/v1/tasks/{id}/deadlines/{kind}': { date: '2023-01-10', reason },
    'POST /api/v1/planned-documents': { session, ...plan },
    'PATCH /api/v1/planned-documents/{id}': { words: 900 },
    'POST /api/v1/planned-documents/{id}/confirm-slot': {
      slot: { from: '2023-01-02', until: '2023-01-06' },
    },
    'POST /api/v1/planned-documents/{id}/return': { reason },
    'POST /api/v1/planned-documents/{id}/submit': {},
    'POST /api/v1/planned-documents/{id}/issue': {},
    'POST /api/v1/planned-documents/{id}/withdraw': { reason },
    'POST /api/v1/planned-documents/{id}/tasks': { tasks: [task] },
    'POST /api/v1/planned-documents/{id}/updates': { lines: [{ task, narrative: reason }] },
    'PUT /api/v1/planned-documents/{id}/deadlines/{kind}': { date: '2023-01-10', reason },
    'PATCH /api/v1/units/{key}': { kind: 'unit' },
    'POST /api/v1/units/{key}/close': { successor: null },
    'POST /api/v1/users': { email: 'mate@sample.test', name: 'The mate', role: 'reader', body },
    'PATCH /api/v1/users/{id}': { name: 'Somebody else' },
    'POST /api/v1/users/{id}/roles': { role: 'reader', body },
    'POST /api/v1/users/{id}/leave': {},
    'PATCH /api/v1/reminders/people/{id}': { digestHour: 9 },
    'POST /api/v1/webhooks': {
      ...{ body, address: 'https://tool.example.org/out', kinds: ['task.progressed'] },
    },
    'PATCH /api/v1/webhooks/{id}': { on: false },
  };
}
