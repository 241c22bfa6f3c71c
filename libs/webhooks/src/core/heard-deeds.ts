import type { HookKind } from './hook-kinds.js';

/** An entry of the trail, as far as it matters here. */
export interface Deed {
  /** Its place in the trail. */
  readonly seq: number;
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly body: string;
  readonly before: unknown;
  readonly after: unknown;
  /** When it was done (ISO 8601). */
  readonly at: string;
}

/** A deed that may be worth telling of; `before`: what members saw of it until then, as far as the deed says. */
export interface Heard {
  readonly seq: number;
  readonly kind: HookKind;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
  readonly before: string | null;
}

/** To members, a task that is neither cleared nor further is in progress: they are not told how it goes inside. */
const seenAsItIs = new Set(['not-started', 'cleared', 'submitted', 'delivered', 'considered', 'dropped']);

/**
 * Which deeds of the trail are heard, each once for its thing (the last counts): steps that stay inside are not, so that
 * not even their time is told.
 * @example heardIn([{ action: 'task.sent-for-clearance', before: { progress: 'in-progress' }, … }]) // []
 */
export function heardIn(deeds: readonly Deed[]): readonly Heard[] {
  const heard = new Map<string, Heard>();
  for (const deed of deeds) {
    const found = heardOf(deed);
    if (found === null) continue;
    const thing = `${found.kind} ${found.subject}`;
    // What was seen before the first of them is what was seen before.
    heard.set(thing, { ...found, before: heard.get(thing)?.before ?? found.before });
  }
  return [...heard.values()];
}

function heardOf({ seq, action, subject, body, before, after, at }: Deed): Heard | null {
  const told = { seq, subject: subject.id, body, at };
  if (subject.kind === 'session') return { ...told, kind: 'session.changed', before: null };
  if (subject.kind === 'mandate') {
    const [was, is] = [textIn(before, 'life'), textIn(after, 'life')];
    if (action !== 'mandate.made' && was === is) return null;
    return { ...told, kind: 'mandate.changed', before: was };
  }
  if (subject.kind === 'planned-document')
    return textIn(after, 'state') === 'issued' && textIn(before, 'state') !== 'issued'
      ? { ...told, kind: 'document.issued', before: null }
      : null;
  const [was, is] = [textIn(before, 'progress'), textIn(after, 'progress')];
  if (subject.kind !== 'task' || is === null) return null;
  return { ...told, kind: 'task.progressed', before: was === null ? null : outward(was) };
}

function outward(progress: string): string {
  return seenAsItIs.has(progress) ? progress : 'in-progress';
}

function textIn(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = (value as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' ? found : null;
}
