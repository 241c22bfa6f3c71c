import type { Message } from '#messages/web';
import type { ReasonDraft } from './reason-draft.js';
import { limits, type UpdateDraft } from './update-draft.js';

/** What is wrong with each field that something is wrong with, in the order of the fields. */
type Faults = Readonly<Record<string, Message>>;

/** What keeps an update from being saved. Its links are counted from 0: "url 0". */
export function updateFaults(draft: UpdateDraft): Faults {
  const narrative: Message | null =
    draft.narrative.trim() === ''
      ? { key: 'page.task.fault.narrative' }
      : tooLong(draft.narrative, limits.narrative);
  return faultsOf([
    ['narrative', narrative],
    ['challenges', tooLong(draft.challenges, limits.challenges)],
    ['nextSteps', tooLong(draft.nextSteps, limits.nextSteps)],
    ...draft.evidence.flatMap(({ title, url }, n): [string, Message | null][] => [
      [`title ${n}`, tooLong(title, limits.title)],
      [`url ${n}`, title.trim() === '' && url.trim() === '' ? null : urlFault(url)],
    ]),
  ]);
}

/** What keeps the record that a task is blocked from being made. */
export function blockFaults({ reason, choice }: ReasonDraft): Faults {
  return faultsOf([
    ['kind', choice === undefined ? { key: 'page.task.fault.kind' } : null],
    ['reason', reasonFault(reason)],
  ]);
}

/** What keeps a session from being chosen. */
export function choiceFaults({ reason, choice }: ReasonDraft, candidates: readonly string[]): Faults {
  return faultsOf([
    ['session', candidates.includes(choice ?? '') ? null : { key: 'page.task.fault.session' }],
    ['reason', tooLong(reason, limits.reason)],
  ]);
}

/** What is wrong with a reason that somebody reads. */
export function reasonFault(reason: string): Message | null {
  return reason.trim() === '' ? { key: 'page.task.fault.reason' } : tooLong(reason, limits.reason);
}

function urlFault(typed: string): Message | null {
  const url = typed.trim();
  const isWhole = /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
  return isWhole ? tooLong(url, limits.url) : { key: 'page.task.fault.url' };
}

/** How much too long something typed is, if it is. */
export function tooLong(typed: string, limit: number): Message | null {
  const count = typed.trim().length - limit;
  return count > 0 ? { key: 'page.task.fault.tooLong', values: { count, limit } } : null;
}

function faultsOf(found: readonly (readonly [string, Message | null])[]): Faults {
  return Object.fromEntries(found.filter((fault): fault is [string, Message] => fault[1] !== null));
}
