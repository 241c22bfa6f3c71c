import { bodyOf, ruleOf, type Calendar } from '#calendar';
import { unitByKey } from '#people';
import type { Clock, Tx } from '#platform';
import { attachText, keepDecision, keepMandate, type ConfirmedRequest, type KeptTask } from '#register';
import { dueTasks } from '../due-tasks.js';
import { samplePanel } from './sample-bodies.js';
import type { SampleDecision, SampleRequest } from './sample-request.js';

/** A mandate of the sample with its tasks. */
export interface SampleMandate {
  readonly id: string;
  readonly request: SampleRequest;
  readonly tasks: readonly KeptTask[];
}

const languages = ['en', 'zh'] as const;
const head = { en: 'the head of UN-Habitat', zh: '人居署负责人', name: 'Executive Director' };
const panelHead = { en: 'the Executive Secretary', zh: '执行秘书', name: 'Executive Secretary' };

/** Keeps a decision of the sample with its titles, and a mandate for each of its requests. */
export async function keepSampleDecision(
  tx: Tx,
  around: { readonly clock: Clock; readonly calendar: Calendar },
  { facts, title, requests }: SampleDecision,
): Promise<readonly SampleMandate[]> {
  for (const lang of languages) await keepDecision(tx, { ...facts, lang, title: title[lang], parts: [] });
  const mandates: SampleMandate[] = [];
  for (const request of requests) mandates.push(await keepOne(tx, around, facts, request));
  return mandates;
}

async function keepOne(
  tx: Tx,
  { clock, calendar }: { readonly clock: Clock; readonly calendar: Calendar },
  facts: SampleDecision['facts'],
  request: SampleRequest,
): Promise<SampleMandate> {
  const { body, session } = facts;
  const rule = ruleOf(request.rule, request.texts.en.dueWords ?? null);
  const adopted = session === null ? null : ({ session, segment: 'main' } as const);
  const today = clock.today(bodyOf(calendar, body)!.zone);
  const madeOn = request.madeOn;
  // Resolved as the calendar is today; what was past when a task was made counts from that day.
  const slots = dueTasks(rule, calendar, { body, adopted }, today).map(({ slot }) => ({ slot, madeOn }));
  const due = dueTasks(rule, calendar, { body, adopted, tasks: slots }, today);
  const inEnglish = confirmed(facts, request, rule, await unitByKey(tx, request.unit));
  const { id, tasks } = await keepMandate(tx, inEnglish, due);
  await attachText(tx, id, { body, dueRule: rule, text: textOf(body, request, 'zh') });
  return { id, request, tasks };
}

function confirmed(
  { body, type, number, session }: SampleDecision['facts'],
  request: SampleRequest,
  dueRule: object | null,
  unitId: string | null,
): ConfirmedRequest {
  const { paragraph } = request;
  return {
    body,
    decision: { body, type, number },
    part: null,
    session,
    paragraph: 'printed' in paragraph ? paragraph.printed : null,
    paragraphCounted: 'counted' in paragraph ? paragraph.counted : null,
    subparagraph: null,
    verb: request.verb,
    addresseeRole: 'head',
    addresseeName: headOf(body).name,
    mode: 'operative',
    recurrence: request.recurrence,
    deliverable: request.deliverable,
    dueRule,
    unitId,
    madeOn: request.madeOn,
    text: textOf(body, request, 'en'),
  };
}

function textOf(body: string, { texts }: SampleRequest, lang: (typeof languages)[number]) {
  const { quote, verb, dueWords = null, condition = null } = texts[lang];
  return { lang, quote, verb, addressee: headOf(body)[lang], dueWords, condition };
}

function headOf(body: string) {
  return body === samplePanel.key ? panelHead : head;
}
