import type { MessageKey, Translate } from '#messages/web';

/** The words of a kind; one that a newer server knows and this page does not stays as it came. */
export function kindWords(kind: string, t: Translate): string {
  const known = ['task.progressed', 'mandate.changed', 'session.changed', 'document.issued', 'test'];
  return known.includes(kind) ? t(`webhook.kind.${kind.replace('.', '-')}` as MessageKey) : kind;
}
