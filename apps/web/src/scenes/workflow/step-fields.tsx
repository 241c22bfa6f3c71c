import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { mostSteps, movedUp, newStep, type Step } from './steps-draft.js';
import { StepEntry } from './step-entry.js';

interface Props {
  readonly of: 'updates' | 'documents';
  readonly steps: readonly Step[];
  readonly onType: (steps: Step[]) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** The steps for updates, or for papers, in their order: named, moved, added, taken away; one stays. */
export function StepFields({ of, steps, onType, faults }: Props) {
  const { t } = usePlaceLanguage('workflow');
  return (
    <fieldset className="workflow-shows">
      <legend>{t(`workflow.steps.of.${of}`)}</legend>
      <ol className="steps">
        {steps.map((step, n) => (
          <li key={n}>
            <StepEntry
              name={`${of} ${n}`}
              title={t('workflow.steps.nth', { n: n + 1 })}
              step={step}
              onType={(changed) => onType(steps.map((each, at) => (at === n ? changed : each)))}
              faults={faults}
            />
            <div className="form-buttons">
              {n > 0 && (
                <Button className="button quiet" onPress={() => onType([...movedUp(steps, n)])}>
                  {t('workflow.steps.up', { n: n + 1 })}
                </Button>
              )}
              {steps.length > 1 && (
                <Button className="button quiet" onPress={() => onType(steps.filter((_, at) => at !== n))}>
                  {t('workflow.steps.remove', { n: n + 1 })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {steps.length < mostSteps && (
        <Button className="button workflow-link" onPress={() => onType([...steps, newStep])}>
          {t('workflow.steps.add')}
        </Button>
      )}
    </fieldset>
  );
}
