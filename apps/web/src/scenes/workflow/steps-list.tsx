import { useQuery } from '@tanstack/react-query';
import { units } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Step } from './steps-draft.js';

interface Props {
  readonly of: 'updates' | 'documents';
  readonly steps: readonly Step[];
}

/** The steps for updates, or for papers, in their order, to be read. */
export function StepsList({ of, steps }: Props) {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(units(lang));
  return (
    <section aria-labelledby={of}>
      <h2 id={of}>{t(`workflow.steps.of.${of}`)}</h2>
      <ol className="steps">
        {steps.map(({ names, by, unit }, n) => (
          <li key={n}>
            <strong>{names[lang] ?? names['en'] ?? Object.values(names)[0]}</strong>{' '}
            <span className="aside">
              {unit === null
                ? t(`workflow.steps.takers.${by}`)
                : (known.find(({ key }) => key === unit)?.name ?? unit)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
