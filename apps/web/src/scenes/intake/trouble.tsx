import type { ReactNode } from 'react';
import { Refusal } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';

/** Why something was not done, and what to do: in the server's words where it gave any. */
export function Trouble({ error, children }: { readonly error: Error; readonly children?: ReactNode }) {
  const { t } = useLanguage();
  const { status, problem } = error instanceof Refusal ? error : { status: 500, problem: null };
  const said = typeof problem?.detail === 'string' ? problem.detail : null;
  return (
    <Notice>
      <p>{said ?? t(status === null ? 'page.problem.network' : 'page.problem.failed')}</p>
      {children}
    </Notice>
  );
}
