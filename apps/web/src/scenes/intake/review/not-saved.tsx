import { Refusal } from '../../../api/refusal.js';
import { Notice } from '../../../components/notice.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Trouble } from '../trouble.js';

/** Whether somebody else changed or decided it first; what stands now has been asked for. */
function wasFaster(error: Error): error is Refusal {
  const type = error instanceof Refusal ? error.problem?.['type'] : undefined;
  return typeof type === 'string' && /:(?:already-decided|stale)$/.test(type);
}

interface Props {
  readonly error: Error;
  /** Whether something that was typed is kept. */
  readonly kept?: boolean;
}

/** Why a decision or a correction was not saved. When somebody was faster: who, and that the page shows what is now. */
export function NotSaved({ error, kept = false }: Props) {
  const { t } = usePlaceLanguage('intake');
  if (!wasFaster(error)) return <Trouble error={error} />;
  const by = error.problem?.['by'];
  const values = { known: typeof by === 'string' ? 'yes' : 'no', name: typeof by === 'string' ? by : '' };
  return (
    <Notice>
      <p>{t(kept ? 'intake.page.faster.kept' : 'intake.page.faster.shown', values)}</p>
    </Notice>
  );
}
