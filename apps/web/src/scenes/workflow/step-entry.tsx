import { useQuery } from '@tanstack/react-query';
import { spokenLanguages, type Message } from '#messages/web';
import { units } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { SelectEntry } from '../../components/select-entry.js';
import { stepTakers, type Step } from './steps-draft.js';

interface Props {
  /** What makes the names of its fields its own. */
  readonly name: string;
  readonly title: string;
  readonly step: Step;
  readonly onType: (step: Step) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** One step: its name in each language, and who takes it. */
export function StepEntry({ name, title, step, onType, faults }: Props) {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(units(lang));
  const entry = (own: string, field: string) => (
    <TextEntry
      key={own}
      name={field}
      label={t('workflow.steps.name', { language: languageName(own, lang) })}
      typed={step.names[own] ?? ''}
      onType={(text) => onType({ ...step, names: { ...step.names, [own]: text } })}
      fault={own === lang ? faults[field] : undefined}
    />
  );
  return (
    <div role="group" aria-label={title} className="step-entry">
      <p>
        <strong>{title}</strong>
      </p>
      {entry(lang, `name ${name}`)}
      <details>
        <summary>{t('workflow.steps.names')}</summary>
        {spokenLanguages.filter((own) => own !== lang).map((own) => entry(own, `name ${name} ${own}`))}
      </details>
      <SelectEntry
        name={`by ${name}`}
        label={t('workflow.steps.by')}
        among={stepTakers.map((by) => ({ value: by, label: t(`workflow.steps.takers.${by}`) }))}
        chosen={step.by}
        onChoose={(by) => onType({ ...step, by: by as Step['by'], unit: by === 'unit' ? step.unit : null })}
      />
      {step.by === 'unit' && (
        <SelectEntry
          name={`unit ${name}`}
          label={t('workflow.steps.unit')}
          among={[
            { value: '', label: t('workflow.steps.chooseUnit') },
            ...known.map(({ key, name: words }) => ({ value: key, label: words })),
          ]}
          chosen={step.unit ?? ''}
          onChoose={(unit) => onType({ ...step, unit: unit || null })}
          fault={faults[`unit ${name}`]}
        />
      )}
    </div>
  );
}
