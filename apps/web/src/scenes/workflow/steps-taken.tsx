import type { Update } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import './workflow.css';

/** The steps that an update has passed, and the one that it waits for. */
export function StepsTaken({ clearance }: { readonly clearance: Update['clearance'] }) {
  const { t } = usePlaceLanguage('workflow');
  const { steps, waitsFor } = clearance;
  return (
    <ul className="steps-taken aside">
      {steps.map(({ name, state, by, at }) => (
        <li key={at + state}>
          {t(state === 'returned' ? 'workflow.steps.returned' : 'workflow.steps.passed', {
            step: name ?? '',
            who: by ?? '',
          })}
        </li>
      ))}
      {waitsFor !== null && <li>{t('workflow.steps.waits', { step: waitsFor })}</li>}
    </ul>
  );
}
