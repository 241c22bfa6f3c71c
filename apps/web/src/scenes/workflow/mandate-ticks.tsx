import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Message } from '#messages/web';
import { bodies, type Mandate } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';

interface Props {
  readonly mandates: readonly Mandate[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
  readonly fault: Message | undefined;
}

/** The mandates that are to leave the list: the one that it began with, and others of the same decision. */
export function MandateTicks({ mandates, ticked, onTick, fault }: Props) {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(bodies);
  const id = useId();
  return (
    <fieldset className="workflow-shows" aria-describedby={fault ? id : undefined}>
      <legend>{t('workflow.leaving.which')}</legend>
      {fault && (
        <p id={id} className="field-error">
          {t(fault.key, fault.values)}
        </p>
      )}
      {mandates.map((mandate) => (
        <label key={mandate.id} className="workflow-tick">
          <input
            type="checkbox"
            name="mandates"
            checked={ticked.includes(mandate.id)}
            onChange={({ target }) =>
              onTick(target.checked ? [...ticked, mandate.id] : ticked.filter((each) => each !== mandate.id))
            }
          />
          <span>
            {[decisionWords(mandate, known, lang, t), placeWords(mandate, t)].filter(Boolean).join(' · ')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
