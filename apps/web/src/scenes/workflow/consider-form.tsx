import { useEffect, useRef } from 'react';
import type { Body } from '../../api/questions.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { ActFields } from './act-fields.js';
import { ConsiderAll } from './consider-all.js';
import { ConsiderLine } from './consider-line.js';
import type { Delivered } from './delivered.js';
import { useConsider } from './use-consider.js';

interface Props {
  readonly session: string;
  readonly body: string;
  readonly delivered: readonly Delivered[];
  readonly bodies: readonly Body[];
}

/** A line for each delivered task, and once for all of them what shows it. Those without a deed wait for another act. */
export function ConsiderForm({ session, body, delivered, bodies }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const { act, typeAct, isDone, run, ...lines } = useConsider(body, delivered);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone || run.isError) said.current?.focus();
  }, [isDone, run.isError]);
  return (
    <>
      <div ref={said} className="outcome" tabIndex={-1}>
        <p role="status">{isDone && t('workflow.consider.done')}</p>
        {run.isError && !run.isPending && <RefusedAct error={run.error} />}
      </div>
      {delivered.length === 0 ? (
        <p className="aside">{t('workflow.consider.empty')}</p>
      ) : (
        <ActForm
          words={t}
          title={t('workflow.act.open')}
          submit={t('workflow.consider.do', { count: lines.count })}
          isPossible
          isPending={run.isPending}
          faults={lines.faults}
          onSubmit={lines.send}
          leave={null}
        >
          {(faults) => (
            <>
              <p className="aside">{t('workflow.act.what')}</p>
              <p>{t('workflow.consider.count', { count: delivered.length })}</p>
              <ConsiderAll fault={faults['all']} onSet={lines.typeAll} />
              <ul className="to-consider">
                {delivered.map((each) => (
                  <ConsiderLine
                    key={each.task.id}
                    {...each}
                    session={session}
                    bodies={bodies}
                    draft={lines.of(each.task.id)}
                    onType={(deed) => lines.type(each.task.id, deed)}
                    faults={faults}
                  />
                ))}
              </ul>
              <ActFields draft={act} onType={typeAct} faults={faults} />
            </>
          )}
        </ActForm>
      )}
    </>
  );
}
