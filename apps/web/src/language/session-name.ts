import type { Translate } from '#messages/web';
import { readSessionKey } from './session-key.js';

/** A session's name in words, without its body; a key that cannot be read stays itself. */
export function sessionName(key: string, t: Translate): string {
  const session = readSessionKey(key);
  if (session === null) return key;
  if ('ordinal' in session) {
    return t('page.session.ofYear', { year: String(session.year), ordinal: session.ordinal });
  }
  if ('number' in session) return t('page.session.numbered', { ordinal: session.number });
  const year = String(session.year);
  if (session.name === 'annual') return t('page.session.annual', { year });
  return t('page.session.named', { year, name: session.name });
}
