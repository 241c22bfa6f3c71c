import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { me } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import type { components } from '../../api/schema.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { allUnits, type UnitDetail } from './directory-questions.js';
import { SelectEntry } from '../../components/select-entry.js';
import { useDirectoryAct } from './use-directory-act.js';

/** Closes a unit: first it is shown what passes to its successor, then it is done. */
export function CloseUnit({ unit }: { readonly unit: UnitDetail }) {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: own } = useQuery(me);
  const { data: units = [] } = useQuery(allUnits(own?.lang ?? lang));
  const [successor, choose] = useState('');
  const close = (preview: 'true' | 'false') =>
    answerOf(
      api.POST('/api/v1/units/{key}/close', {
        params: { path: { key: unit.key }, query: { preview } },
        headers: { 'if-match': `"${unit.version}"` },
        body: { successor: successor === '' ? null : successor },
      }),
    );
  const look = useDirectoryAct(() => close('true'));
  const go = useDirectoryAct(() => close('false'));
  const failed = [look, go].find(({ isError, isPending }) => isError && !isPending);
  return (
    <details className="directory-act">
      <summary>{t('directory.page.unit.close')}</summary>
      <p>{t('directory.page.unit.closeWhat')}</p>
      {failed?.error && <RefusedAct error={failed.error} />}
      <div className="form act-form">
        <SelectEntry
          name="successor"
          label={t('directory.page.unit.successor')}
          none={t('directory.page.unit.noSuccessor')}
          chosen={successor}
          onChoose={(value) => {
            choose(value);
            look.reset();
          }}
          among={units
            .filter(({ key, closed }) => !closed && key !== unit.key)
            .map(({ key, name }) => ({ value: key, label: name }))}
        />
        {look.data && <WhatPasses passed={look.data} />}
        <div className="form-buttons">
          {look.data === undefined ? (
            <Button className="button primary" onPress={() => look.isPending || look.mutate(undefined)}>
              {t('directory.page.leave.look')}
            </Button>
          ) : (
            <Button className="button primary" onPress={() => go.isPending || go.mutate(undefined)}>
              {t('directory.page.unit.close')}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

function WhatPasses({ passed }: { readonly passed: components['schemas']['UnitClosedResponse'] }) {
  const { t } = usePlaceLanguage('directory');
  return (
    <div role="status">
      <ul>
        <li>{t('directory.page.unit.mandates', { count: passed.mandates })}</li>
        <li>{t('directory.page.leave.tasks', { count: passed.tasks })}</li>
        <li>{t('directory.page.unit.documents', { count: passed.documents })}</li>
        <li>{t('directory.page.unit.roles', { count: passed.roles })}</li>
        {passed.parts.length > 0 && (
          <li>{t('directory.page.unit.parts', { names: passed.parts.join(', ') })}</li>
        )}
      </ul>
    </div>
  );
}
