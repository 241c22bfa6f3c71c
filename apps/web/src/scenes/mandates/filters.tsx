import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { bodies, units, type MandateSearch } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';
import { asking } from './asking.js';
import { LifeFilter } from './life-filter.js';

/** Which mandates: of one body, owed by one unit. The address holds them, beside the words that are looked for. */
export function Filters({ search }: { readonly search: MandateSearch }) {
  const { t, lang } = useLanguage();
  const knownBodies = useQuery(bodies).data ?? [];
  const knownUnits = useQuery(units(lang)).data ?? [];
  return (
    <div className="filters">
      <Filter
        name="body"
        label={t('page.mandates.filter.body')}
        all={t('page.mandates.filter.allBodies')}
        among={knownBodies.map(({ key }) => ({ value: key, label: bodyName(key, knownBodies, lang) }))}
        search={search}
      />
      <Filter
        name="unit"
        label={t('page.mandates.filter.unit')}
        all={t('page.mandates.filter.allUnits')}
        among={knownUnits.map(({ key, name }) => ({ value: key, label: name }))}
        search={search}
      />
      <LifeFilter search={search} />
    </div>
  );
}

interface Props {
  readonly name: 'body' | 'unit';
  readonly label: string;
  readonly all: string;
  readonly among: readonly { readonly value: string; readonly label: string }[];
  readonly search: MandateSearch;
}

function Filter({ name, label, all, among, search }: Props) {
  const navigate = useNavigate();
  const id = useId();
  const chosen = search[name] ?? '';
  if (among.length < 2 && chosen === '') return null;
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={chosen}
        onChange={({ target }) =>
          void navigate({ to: '/mandates', search: asking(search, { [name]: target.value }) })
        }
      >
        <option value="">{all}</option>
        {among.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
