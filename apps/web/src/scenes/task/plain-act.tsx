import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../language/language.js';
import type { ActProps } from './act-props.js';
import { plainActs } from './plain-acts.js';
import { useAct } from './use-act.js';

/** One press of a button, and what it means. */
export function PlainAct({ act, task, leads, outcome }: ActProps & { readonly act: keyof typeof plainActs }) {
  const { t } = useLanguage();
  const hintId = useId();
  const { label, hint, send } = plainActs[act]!;
  const run = useAct(act, task, send, outcome);
  const clearsReason = act === 'clear' && task.progress === 'blocked';
  return (
    <div className="act">
      <Button
        className={leads ? 'button primary' : 'button'}
        aria-describedby={hintId}
        onPress={() => run.isPending || run.mutate()}
      >
        {run.isPending ? t('page.task.working') : t(clearsReason ? 'page.task.clear.doReason' : label)}
      </Button>
      <p id={hintId} className="aside">
        {t(clearsReason ? 'page.task.clear.hintReason' : hint)}
      </p>
    </div>
  );
}
