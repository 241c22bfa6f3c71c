import { Refusal } from '../api/refusal.js';
import { useLanguage } from '../language/language.js';
import { Notice } from './notice.js';

/** Why something was not done. What was typed is still there, and the server's own reason says what is possible. */
export function RefusedAct({ error }: { readonly error: Error }) {
  const { t } = useLanguage();
  const { status, problem } = error instanceof Refusal ? error : { status: 500, problem: null };
  if (status === null) return <Notice>{t('page.task.refused.network')}</Notice>;
  if (status === 412) return <Notice>{t('page.task.refused.stale')}</Notice>;
  if (status >= 500 || !problem?.detail) return <Notice>{t('page.task.refused.failed')}</Notice>;
  return <Notice>{problem.detail}</Notice>;
}
