import type { ComponentType } from 'react';
import type { TaskDetail } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import type { ActProps } from './act-props.js';
import { actsInOrder } from './acts-in-order.js';
import { BlockAct } from './block-act.js';
import { ChooseAct } from './choose-act.js';
import { PlainAct } from './plain-act.js';
import { ReturnAct } from './return-act.js';
import { UpdateAct } from './update-act.js';
import type { Outcome } from './use-act.js';
import { useFormsWithWords } from './use-kept.js';

const forms: Readonly<Record<string, ComponentType<ActProps>>> = {
  update: UpdateAct,
  return: ReturnAct,
  block: BlockAct,
  choose: ChooseAct,
};

interface Props {
  readonly task: TaskDetail;
  readonly outcome: Outcome;
  /** In whose place this person acts, when it is not for their own unit. */
  readonly onBehalfOf: string | null;
}

/** What this person may do with the task now, as the server says, what comes next first. */
export function Acts({ task, outcome, onBehalfOf }: Props) {
  const { t } = useLanguage();
  const possible = actsInOrder(task);
  // A form in which something is typed stays, even when somebody else has made its act impossible meanwhile.
  const lost = useFormsWithWords(task.id, Object.keys(forms)).filter((act) => !possible.includes(act));
  return (
    <>
      {possible.length === 0 && <p className="aside">{t(`page.task.noAct.${whyNone(task)}`)}</p>}
      {possible.length > 0 && onBehalfOf !== null && (
        <p className="aside">{t('page.task.onBehalf', { unit: onBehalfOf })}</p>
      )}
      {[...possible, ...lost].map((act) => {
        const Form = forms[act];
        const props = { task, outcome, leads: act === possible[0] };
        return Form ? <Form key={act} {...props} /> : <PlainAct key={act} act={act} {...props} />;
      })}
    </>
  );
}

function whyNone({ progress, meeting, before }: TaskDetail): 'for-clearance' | 'passed' | 'other' {
  if (meeting.state === 'passed-over' || before !== undefined) return 'passed';
  return progress === 'for-clearance' ? 'for-clearance' : 'other';
}
