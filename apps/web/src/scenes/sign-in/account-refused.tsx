import type { MessageKey } from '#messages/web';
import { Notice } from '../../components/notice.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

const reasons = new Set(['unknown', 'unverified', 'other', 'cancelled', 'stale', 'refused', 'unavailable']);

/** Why somebody came back from their organization and is not in: one of a few reasons, each with what to do. */
export function AccountRefused({ why }: { readonly why: string }) {
  const { t } = usePlaceLanguage('signIn');
  const known = reasons.has(why) ? why : 'refused';
  return <Notice>{t(`signIn.account.refused.${known}` as MessageKey)}</Notice>;
}
