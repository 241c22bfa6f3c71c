import { useEffect, useRef, useState } from 'react';
import type { Message } from '#messages/web';
import type { Body, Mandate, Task } from '../../api/questions.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { ActForm } from '../task/act-form.js';
import {
  actFaults,
  actSaid,
  deedFaults,
  emptyAct,
  noDeed,
  taskDeedSaid,
  type DeedDraft,
} from './act-draft.js';
import { ActFields } from './act-fields.js';
import { ConsiderAll } from './consider-all.js';
import { ConsiderLine } from './consider-line.js';
import { useRecordAct } from './use-record-act.js';

type Faults = Readonly<Record<string, Message>>;

export interface Delivered {
  readonly mandate: Mandate;
  readonly task: Task;
}

interface Props {
  readonly session: string;
  readonly body: string;
  readonly delivered: readonly Delivered[];
  readonly bodies: readonly Body[];
}

/** A line for each delivered task, and once for all of them what shows it. Those without a deed wait for another act. */
export function ConsiderForm({ session, body, delivered, bodies }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const today = useToday();
  const [act, typeAct] = useState(emptyAct(body, today));
  const [deeds, typeDeeds] = useState<Readonly<Record<string, DeedDraft>>>({});
  const [isDone, setDone] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const run = useRecordAct(() => {
    typeDeeds({});
    setDone(true);
  });
  useEffect(() => {
    if (isDone || run.isError) said.current?.focus();
  }, [isDone, run.isError]);
  const chosen = delivered.flatMap(({ task }) => {
    const deed = deeds[task.id];
    return deed === undefined || deed.deed === '' ? [] : [{ task, deed }];
  });
  const ofLines = Object.fromEntries(
    chosen.flatMap(({ task, deed }) =>
      Object.entries(deedFaults(deed)).map(([field, fault]) => [`${field} ${task.id}`, fault]),
    ),
  );
  const nothing: Faults = chosen.length === 0 ? { all: { key: 'workflow.fault.nothingDone' } } : {};
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
          submit={t('workflow.consider.do', { count: chosen.length })}
          isPossible
          isPending={run.isPending}
          faults={{ ...nothing, ...ofLines, ...actFaults(act, today) }}
          onSubmit={() => {
            setDone(false);
            run.mutate({ ...actSaid(act), tasks: chosen.map(({ task, deed }) => taskDeedSaid(task, deed)) });
          }}
          leave={null}
        >
          {(faults) => (
            <>
              <p className="aside">{t('workflow.act.what')}</p>
              <p>{t('workflow.consider.count', { count: delivered.length })}</p>
              <ConsiderAll
                fault={faults['all']}
                onSet={(deed) =>
                  typeDeeds({
                    ...Object.fromEntries(delivered.map(({ task }) => [task.id, { ...noDeed, deed }])),
                    ...Object.fromEntries(chosen.map(({ task, deed: own }) => [task.id, own])),
                  })
                }
              />
              <ul className="to-consider">
                {delivered.map((each) => (
                  <ConsiderLine
                    key={each.task.id}
                    {...each}
                    session={session}
                    bodies={bodies}
                    draft={deeds[each.task.id] ?? noDeed}
                    onType={(deed) => {
                      setDone(false);
                      typeDeeds({ ...deeds, [each.task.id]: deed });
                    }}
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
