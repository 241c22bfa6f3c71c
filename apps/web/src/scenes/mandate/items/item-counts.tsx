import type { Mandate } from '../../../api/questions.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';

/** "Items: 3 of 11 implemented." */
export function ItemCounts({ counts }: { readonly counts: NonNullable<Mandate['items']> }) {
  const { t } = usePlaceLanguage('items');
  return <p className="aside">{t('items.reported', { ...counts })}</p>;
}
