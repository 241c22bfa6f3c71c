import {
  CalendarStore,
  parseSessionKey,
  Voices,
  type CalendarChange,
  type SegmentName,
  type SessionChange,
} from '#calendar';
import { ChangeCalendar, TellConsequences } from '#followup';
import { terminalLanguage } from '#messages';
import { PersonByEmail } from '#people';
import { Refused, type Actor, type Viewer } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { unusable } from '../unusable.js';
import { withRegister } from '../with-register.js';
import { describeChange } from './describe-change.js';
import { dateOf, partOf, periodOf, type TypedPeriod, type TypedWay } from './typed-change.js';

type TypedPart = Parameters<typeof partOf>[0];

export function addSession(
  key: string,
  options: TypedWay & TypedPeriod & { readonly special?: boolean },
): Promise<string> {
  const name = parseSessionKey(key);
  if (name === null) throw unusable('sessionKey', { key });
  const main = { kind: 'main', ...periodOf(options) } as const;
  const kind = options.special === true ? 'special' : 'regular';
  return make({ of: 'new-session', session: { ...name, kind, segments: [main] } }, options);
}

export function moveSession(key: string, options: TypedPart & TypedWay & TypedPeriod): Promise<string> {
  return changeSession(key, { kind: 'move', part: partOf(options), to: periodOf(options) }, options);
}

export function splitSession(
  key: string,
  options: TypedWay & TypedPeriod & { readonly lastDay?: string },
): Promise<string> {
  const endsOn = options.lastDay === undefined ? null : dateOf('--last-day', options.lastDay);
  return changeSession(key, { kind: 'split', endsOn, resumed: periodOf(options) }, options);
}

export function markDocuments(
  key: string,
  options: TypedPart & TypedWay & { readonly takesDocuments: boolean; readonly why?: string },
): Promise<string> {
  const { takesDocuments, why = null } = options;
  return changeSession(key, { kind: 'documents', part: partOf(options), takesDocuments, why }, options);
}

export function dropPart(key: string, options: TypedPart & TypedWay): Promise<string> {
  const part: SegmentName = partOf({ ...options, part: 'resumed' });
  return changeSession(key, { kind: 'drop', part }, options);
}

export function changeSession(key: string, change: SessionChange, way: TypedWay): Promise<string> {
  return make({ of: 'session', key, change }, way);
}

/** Adds a year to those whose calendar is whole, or takes it off. */
export function completeYear(
  key: string,
  year: number,
  options: TypedWay & { readonly not?: boolean },
): Promise<string> {
  return withRegister(async (register) => {
    const bodies = await register.get(CalendarStore, { strict: false }).bodiesOf({ kind: 'system' });
    const body = bodies.find((own) => own.key === key);
    if (body === undefined) throw unusable('notOnCalendar', { key });
    const others = body.completeYears.filter((own) => own !== year);
    const completeYears = options.not === true ? others : [...others, year];
    // Somebody may have marked another year since it was read: then it is told, not lost.
    return answer(register, { of: 'body', key, change: { completeYears } }, options, body.version);
  });
}

function make(change: CalendarChange, way: TypedWay): Promise<string> {
  return withRegister((register) => answer(register, change, way, null));
}

/** @returns what the change did, or would do: JSON as the HTTP interface answers it, or lines for people */
async function answer(
  register: INestApplicationContext,
  change: CalendarChange,
  { dryRun = false, json = false, as, reason = undefined }: TypedWay,
  seen: number | null,
): Promise<string> {
  const lang = terminalLanguage(process.env);
  const { viewer, actor } = await personOf(register, as);
  const changes = register.get(ChangeCalendar, { strict: false });
  const asked = { change, seen, reason: reason ?? null };
  const changed = await (dryRun ? changes.preview : changes.run)
    .call(changes, viewer, actor, asked)
    .catch(namedKey(change));
  const told = await register.get(TellConsequences, { strict: false }).to(viewer, lang, changed.consequences);
  const { session, body } = changed;
  if (json)
    return JSON.stringify({ ...(session === null ? { body } : { session }), consequences: told }, null, 2);
  return describeChange(
    { session, body, consequences: told, dryRun },
    await register.get(Voices, { strict: false }).in(lang),
  );
}

/** On the command line a key is typed: which one leads nowhere is worth saying. */
function namedKey(change: CalendarChange): (error: unknown) => never {
  return (error) => {
    const key = 'key' in change ? change.key : change.session.body;
    throw error instanceof Refused && error.tag === 'not-found' ? unusable('notOnCalendar', { key }) : error;
  };
}

async function personOf(
  register: INestApplicationContext,
  email: string | undefined,
): Promise<{ readonly viewer: Viewer; readonly actor: Actor }> {
  if (email === undefined)
    return { viewer: { kind: 'system' }, actor: { kind: 'system', name: 'command-line' } };
  const person = await register.get(PersonByEmail, { strict: false }).find(email);
  if (person === null) throw unusable('nobody', { email });
  return person;
}
