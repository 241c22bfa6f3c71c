import { useLanguage } from '../../language/language.js';
import type { Keeping } from './use-kept.js';

/** Says where what is typed is, once there is something. */
export function DraftKept({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useLanguage();
  return (
    <p className="aside" role="status">
      {keeping === 'found' && t('page.task.draft.found')}
      {keeping === 'kept' && t('page.task.draft.kept')}
      {keeping === 'not-kept' && t('page.task.draft.notKept')}
    </p>
  );
}
