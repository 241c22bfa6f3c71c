import type { MessageKey, Translate } from '#messages/web';

type After<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** Words for the register's fixed terms. A term that a newer server knows and this page does not stays as it came. */
function wordsFor<Prefix extends string>(prefix: Prefix, terms: readonly After<Prefix>[]) {
  const known = new Set<string>(terms);
  return (term: string, t: Translate): string =>
    known.has(term) ? t(`${prefix}${term}` as MessageKey) : term;
}

export const roleWords = wordsFor('page.role.', [
  'administrator',
  'governance-officer',
  'director',
  'focal-point',
  'member',
  'reader',
]);

export const progressWords = wordsFor('page.progress.', [
  'not-started',
  'in-progress',
  'for-clearance',
  'cleared',
  'submitted',
  'delivered',
  'considered',
  'blocked',
  'dropped',
]);

export const deadlineWords = wordsFor('page.deadline.', [
  'slot',
  'submission',
  'issuance',
  'oral-notice',
  'in-session',
  'meeting',
  'by',
  'review',
]);

export const meetingStateWords = wordsFor('page.meeting.state.', [
  'fixed',
  'tentative',
  'choice',
  'passed-over',
  'none',
]);

export const lifeWords = wordsFor('page.life.', [
  'proposed',
  'active',
  'implemented',
  'elapsed',
  'superseded',
  'retired',
]);

export const deliverableWords = wordsFor('page.deliverable.', [
  'report',
  'briefing',
  'plan',
  'strategy',
  'consultation',
  'update',
  'other',
]);

export const clearanceWords = wordsFor('page.task.updates.state.', [
  'draft',
  'for-clearance',
  'cleared',
  'returned',
]);
