import type { MessageKey, Translate } from '#messages/web';
import type { AuditEntry } from './audit-questions.js';

/** The kinds of things that something is done to. */
export const auditKinds = [
  'body',
  'session',
  'decision',
  'mandate',
  'item',
  'task',
  'body-act',
  'leaving-proposal',
  'planned-document',
  'question',
  'reading',
  'proposal',
  'digest',
  'members-list',
  'person',
  'unit',
  'register',
  'webhook',
  'sample',
] as const;

const systems = new Set(['reader', 'scheduler', 'mailer', 'command-line', 'sample']);

/** Who did it: a person's name, or the part of the product that works by itself. */
export function whoWords({ who }: Pick<AuditEntry, 'who'>, t: Translate): string {
  if (who.kind === 'system')
    return systems.has(who.id) ? t(`people.audit.system.${who.id}` as MessageKey) : who.id;
  return who.name ?? t('people.audit.erased');
}

/** What it was done to: a kind that a newer server knows and this page does not stays as it came. */
export function kindWords(kind: string, t: Translate): string {
  return (auditKinds as readonly string[]).includes(kind)
    ? t(`people.audit.kind.${kind}` as MessageKey)
    : kind;
}
