import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { me, type Unit } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { allUnits } from './directory-questions.js';
import { keepsPeople } from './keeps-people.js';
import { PeoplePlaces } from './people-places.js';

/** The units as the tree that they are: each with its parts below it. */
export function UnitsPage() {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: own } = useQuery(me);
  const found = useQuery(allUnits(own?.lang ?? lang));
  const [showsClosed, showClosed] = useState(false);
  const units = (found.data ?? []).filter(({ closed }) => showsClosed || !closed);
  return (
    <div className="people">
      <PeoplePlaces />
      <PageTitle
        beside={
          keepsPeople(own) && (
            <Link className="button primary" to="/people/units/add">
              {t('directory.page.units.add')}
            </Link>
          )
        }
      >
        {t('directory.page.units.title')}
      </PageTitle>
      <p className="aside">{t('directory.page.units.purpose')}</p>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && units.length === 0 && (
        <div className="empty">
          <h2>{t('directory.page.units.none')}</h2>
          <p>{t('directory.page.units.noneHow')}</p>
        </div>
      )}
      <Branch units={units} parent={null} />
      {(found.data ?? []).some(({ closed }) => closed) && (
        <label className="check">
          <input
            type="checkbox"
            checked={showsClosed}
            onChange={({ target }) => showClosed(target.checked)}
          />{' '}
          {t('directory.page.units.showClosed')}
        </label>
      )}
    </div>
  );
}

/** A part whose whole is not shown stands at the top. */
function Branch({ units, parent }: { readonly units: readonly Unit[]; readonly parent: string | null }) {
  const { t } = usePlaceLanguage('directory');
  const shown = new Set(units.map(({ key }) => key));
  const here = units.filter(
    (unit) => (unit.parent !== null && shown.has(unit.parent) ? unit.parent : null) === parent,
  );
  if (here.length === 0) return null;
  return (
    <ul className={parent === null ? 'unit-tree' : undefined}>
      {here.map(({ key, name, kind, closed }) => (
        <li key={key}>
          <Link to="/people/units/$unit" params={{ unit: key }}>
            <bdi>{name}</bdi>
          </Link>
          {kind === 'outside' && <span className="sign">{t('directory.page.units.outside')}</span>}
          {closed && <span className="sign">{t('directory.page.units.closed')}</span>}
          <Branch units={units} parent={key} />
        </li>
      ))}
    </ul>
  );
}
