import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { bodies, me } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import '../task/task.css';
import { CloseUnit } from './close-unit.js';
import { allUnits, unit as oneUnit, type UnitDetail } from './directory-questions.js';
import { keepsPeople } from './keeps-people.js';
import { PeoplePlaces } from './people-places.js';
import { roleWords, type RoleName } from './typed-role.js';
import { statedUnit, typedUnitFaults } from './typed-unit.js';
import { UnitFields } from './unit-fields.js';
import { useDirectoryAct } from './use-directory-act.js';

/** A unit: its place in the tree, who works for it, and what an administrator does with it. */
export function UnitPage() {
  const { t, lang } = usePlaceLanguage('directory');
  const { unit: key } = useParams({ from: '/shell/people/units/$unit' });
  const { data: own } = useQuery(me);
  const found = useQuery(oneUnit(own?.lang ?? lang, key));
  const keeps = keepsPeople(own) && found.data?.closed === false;
  return (
    <div className="people">
      <PeoplePlaces />
      <Link to="/people/units">{t('directory.page.unit.back')}</Link>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <PageTitle>{found.data.name}</PageTitle>
          <UnitFacts unit={found.data} />
          <UnitPeople unit={found.data} />
          {keeps && <ChangeUnit key={found.data.version} unit={found.data} />}
          {keeps && <CloseUnit unit={found.data} />}
        </>
      )}
    </div>
  );
}

function UnitFacts({ unit }: { readonly unit: UnitDetail }) {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: own } = useQuery(me);
  const { data: units = [] } = useQuery(allUnits(own?.lang ?? lang));
  const linked = (key: string) => (
    <Link to="/people/units/$unit" params={{ unit: key }}>
      <bdi>{units.find((each) => each.key === key)?.name ?? key}</bdi>
    </Link>
  );
  return (
    <dl className="facts">
      {unit.kind === 'outside' && (
        <div>
          <dt>{t('directory.page.unit.kind')}</dt>
          <dd>{t('directory.page.units.outside')}</dd>
        </div>
      )}
      <div>
        <dt>{t('directory.page.unit.parent')}</dt>
        <dd>{unit.parent === null ? t('directory.page.unit.top') : linked(unit.parent)}</dd>
      </div>
      {unit.closed && (
        <div>
          <dt>{t('directory.page.units.closed')}</dt>
          <dd>{unit.successor === null ? t('directory.page.unit.noSuccessor') : linked(unit.successor)}</dd>
        </div>
      )}
      <div>
        <dt>{t('directory.page.unit.owes')}</dt>
        <dd>
          <Link to="/mandates" search={{ unit: unit.key }}>
            {t('directory.page.unit.itsMandates')}
          </Link>
        </dd>
      </div>
    </dl>
  );
}

function UnitPeople({ unit }: { readonly unit: UnitDetail }) {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: known = [] } = useQuery(bodies);
  return (
    <section aria-labelledby="unit-people">
      <h2 id="unit-people">{t('directory.page.unit.people')}</h2>
      {unit.people.length === 0 && <p className="aside">{t('directory.page.unit.nobody')}</p>}
      <ul className="held-roles">
        {unit.people.map(({ person, name, body, role, standInName }) => (
          <li key={`${person} ${body} ${role}`}>
            <span>
              <Link to="/people/$person" params={{ person }}>
                <bdi>{name}</bdi>
              </Link>{' '}
              <span className="aside">
                {t('directory.page.role.line', {
                  role: t(roleWords[role as RoleName]),
                  body: bodyName(body, known, lang),
                })}
                {standInName !== null && ` · ${t('directory.page.unit.awayFor', { name: standInName })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeUnit({ unit }: { readonly unit: UnitDetail }) {
  const { t, lang } = usePlaceLanguage('directory');
  const [typed, type] = useState({ names: unit.names, parent: unit.parent ?? '', kind: unit.kind });
  const save = useDirectoryAct(() =>
    answerOf(
      api.PATCH('/api/v1/units/{key}', {
        params: { path: { key: unit.key } },
        headers: { 'if-match': `"${unit.version}"` },
        body: statedUnit(typed),
      }),
    ),
  );
  return (
    <details className="directory-act">
      <summary>{t('directory.page.unit.change')}</summary>
      {save.isError && !save.isPending && <RefusedAct error={save.error} />}
      <ActForm
        words={t}
        title={t('directory.page.unit.change')}
        submit={t('directory.page.save')}
        isPossible
        isPending={save.isPending}
        faults={typedUnitFaults(typed, lang, unit.names)}
        onSubmit={() => save.mutate(undefined)}
        leave={null}
      >
        {(shown) => <UnitFields typed={typed} onType={type} faults={shown} own={unit.key} />}
      </ActForm>
    </details>
  );
}
