import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { MandateSearch } from '../../api/questions.js';
import { lifeWords } from '../../language/register-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { asking } from './asking.js';

const lives = ['proposed', 'active', 'implemented', 'elapsed', 'superseded', 'retired'] as const;

/** Which mandates by their life. Those that a later one carries on are history: they come when they are asked for. */
export function LifeFilter({ search }: { readonly search: MandateSearch }) {
  const { t } = usePlaceLanguage('chain');
  const navigate = useNavigate();
  const id = useId();
  return (
    <span className="filter">
      <label htmlFor={id}>{t('chain.filter.label')}</label>
      <select
        id={id}
        className="input"
        value={search.life ?? ''}
        onChange={({ target }) =>
          void navigate({ to: '/mandates', search: asking(search, { life: target.value }) })
        }
      >
        <option value="">{t('chain.filter.usual')}</option>
        {lives.map((life) => (
          <option key={life} value={life}>
            {lifeWords(life, t)}
          </option>
        ))}
        <option value="all">{t('chain.filter.all')}</option>
      </select>
    </span>
  );
}
