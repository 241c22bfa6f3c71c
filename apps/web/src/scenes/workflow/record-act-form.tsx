import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { useKept } from '../task/use-kept.js';
import {
  actFaults,
  deedFaults,
  emptyAct,
  noDeed,
  readAct,
  type ActDraft,
  type DeedDraft,
} from './act-draft.js';
import { ActFields } from './act-fields.js';
import { DeedEntry } from './deed-entry.js';
import { useRecordAct } from './use-record-act.js';

interface Props {
  /** The task or mandate that the act does something with: its id, who receives it, where it is due. */
  readonly about: { readonly id: string; readonly body: string; readonly due: string | null };
  readonly title: string;
  readonly among: readonly Exclude<DeedDraft['deed'], ''>[];
  readonly said: (draft: ActDraft & DeedDraft) => Parameters<ReturnType<typeof useRecordAct>['mutate']>[0];
  /** Leads back to what it is about. */
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** The form in which a governance officer records one act of the body and what it did. */
export function RecordActForm({ about, title, among, said, onLeave, children }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const today = useToday();
  const [refused, refuse] = useState<Error | null>(null);
  const kept = useKept(about.id, 'body-act', { ...emptyAct(about.body, today), ...noDeed }, readAct);
  const { typed, type, keeping, drop } = kept;
  const leave = () => {
    drop();
    onLeave();
  };
  const run = useRecordAct(leave, refuse);
  const faults: Readonly<Record<string, Message>> = { ...deedFaults(typed), ...actFaults(typed, today) };
  return (
    <div className="workflow-form">
      {refused && !run.isPending && <RefusedAct error={refused} />}
      {children}
      <ActForm
        words={t}
        title={title}
        submit={t('workflow.act.do')}
        isPossible={among.length > 0}
        isPending={run.isPending}
        faults={faults}
        onSubmit={() => run.mutate(said(typed))}
        leave={
          <Button className="button quiet" onPress={leave}>
            {t('page.task.cancel')}
          </Button>
        }
      >
        {(shown) => (
          <>
            <p className="aside">{t('workflow.act.what')}</p>
            <DeedEntry
              among={among}
              body={about.body}
              due={about.due}
              draft={typed}
              onType={(deed) => type({ ...typed, ...deed })}
              faults={shown}
            />
            <ActFields draft={typed} onType={(act) => type({ ...typed, ...act })} faults={shown} />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </div>
  );
}
