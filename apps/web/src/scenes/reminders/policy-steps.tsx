import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Translate } from '#messages/web';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { audiences, ticked, type DeadlineKind, type StepDraft } from './policy-draft.js';
import { Ticks } from './ticks.js';

interface Props {
  readonly kind: DeadlineKind;
  readonly steps: readonly StepDraft[];
  readonly onType: (steps: readonly StepDraft[]) => void;
}

/** The reminders of one kind of deadline in a line; opened, how many days before or after it each is, and to whom. */
export function PolicySteps({ kind, steps, onType }: Props) {
  const { t, locale } = usePlaceLanguage('reminding');
  const deadline = t(`reminding.deadline.${kind}`);
  const change = (n: number, step: StepDraft) => onType(steps.map((each, at) => (at === n ? step : each)));
  return (
    <details className="policy-part">
      <summary>
        <span>{deadline}</span> <span className="aside">{saidSteps(steps, t, locale)}</span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{deadline}</legend>
        {kind === 'by' && <p className="aside">{t('reminding.policy.alsoItems')}</p>}
        <ul className="policy-steps">
          {steps.map((step, n) => (
            <Step
              key={n}
              name={t('reminding.policy.step', { deadline, n: n + 1 })}
              step={step}
              onType={(typed) => change(n, typed)}
              onRemove={() => onType(steps.filter((_, at) => at !== n))}
            />
          ))}
        </ul>
        <Button
          className="button quiet"
          onPress={() => onType([...steps, { days: '', when: 'before', to: ['focal-points'] }])}
        >
          {t('reminding.policy.add', { deadline })}
        </Button>
      </fieldset>
    </details>
  );
}

/** "42, 14 and 1 days before" would count wrongly in most languages: each step says its own. */
function saidSteps(steps: readonly StepDraft[], t: Translate, locale: string): string {
  if (steps.length === 0) return t('reminding.policy.nothing');
  const said = steps.map(({ days, when }) =>
    t(when === 'before' ? 'reminding.policy.daysBefore' : 'reminding.policy.daysAfter', {
      days: Number(days),
    }),
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}

interface StepProps {
  readonly name: string;
  readonly step: StepDraft;
  readonly onType: (step: StepDraft) => void;
  readonly onRemove: () => void;
}

function Step({ name, step, onType, onRemove }: StepProps) {
  const { t } = usePlaceLanguage('reminding');
  const [days, when] = [useId(), useId()];
  return (
    <li>
      <div className="text-entry">
        <label htmlFor={days}>
          {t('reminding.policy.days')}
          <span className="visually-hidden"> · {name}</span>
        </label>
        <input
          id={days}
          className="input"
          type="number"
          min={0}
          max={366}
          value={step.days}
          onChange={({ target }) => onType({ ...step, days: target.value })}
        />
      </div>
      <div className="text-entry">
        <label htmlFor={when}>
          {t('reminding.policy.when')}
          <span className="visually-hidden"> · {name}</span>
        </label>
        <select
          id={when}
          className="input"
          value={step.when}
          onChange={({ target }) => onType({ ...step, when: target.value as StepDraft['when'] })}
        >
          <option value="before">{t('reminding.policy.before')}</option>
          <option value="after">{t('reminding.policy.after')}</option>
        </select>
      </div>
      <Ticks
        legend={name}
        among={audiences.map((value) => ({ value, label: t(`reminding.policy.to.${value}`) }))}
        chosen={step.to}
        onTick={(one, isTicked) => onType({ ...step, to: ticked(step.to, one, isTicked) })}
      />
      <Button
        className="button quiet"
        aria-label={`${t('reminding.policy.remove')}: ${name}`}
        onPress={onRemove}
      >
        {t('reminding.policy.remove')}
      </Button>
    </li>
  );
}
