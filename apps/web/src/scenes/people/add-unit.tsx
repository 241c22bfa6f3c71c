import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import '../task/task.css';
import { PeoplePlaces } from './people-places.js';
import { noUnit, statedUnit, typedUnitFaults } from './typed-unit.js';
import { UnitFields } from './unit-fields.js';
import { useDirectoryAct } from './use-directory-act.js';

/** Makes a unit, or enters a body outside of the secretariat that owes something. */
export function AddUnitPage() {
  const { t, lang } = usePlaceLanguage('directory');
  const navigate = useNavigate();
  const [typed, type] = useState(noUnit);
  const add = useDirectoryAct(
    () => answerOf(api.POST('/api/v1/units', { body: statedUnit(typed) })),
    ({ key }) => void navigate({ to: '/people/units/$unit', params: { unit: key } }),
  );
  return (
    <div className="people">
      <PeoplePlaces />
      <Link to="/people/units">{t('directory.page.unit.back')}</Link>
      <PageTitle>{t('directory.page.units.add')}</PageTitle>
      {add.isError && !add.isPending && <RefusedAct error={add.error} />}
      <ActForm
        words={t}
        title={t('directory.page.units.add')}
        submit={t('directory.page.units.doAdd')}
        isPossible
        isPending={add.isPending}
        faults={typedUnitFaults(typed, lang)}
        onSubmit={() => add.mutate(undefined)}
        leave={null}
      >
        {(shown) => <UnitFields typed={typed} onType={type} faults={shown} />}
      </ActForm>
    </div>
  );
}
