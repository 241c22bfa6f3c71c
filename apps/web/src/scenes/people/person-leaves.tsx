import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { me } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import type { components } from '../../api/schema.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { people, type Person } from './directory-questions.js';
import { RoleLine } from './role-line.js';
import { SelectEntry } from '../../components/select-entry.js';
import { useDirectoryAct } from './use-directory-act.js';

/** Somebody leaves: first it is shown what passes on and to whom, then it is done. */
export function PersonLeaves({ person }: { readonly person: Person }) {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: own } = useQuery(me);
  const { data: others } = useQuery(people(own?.lang ?? lang, {}));
  const [successor, choose] = useState('');
  const leave = (preview: 'true' | 'false') =>
    answerOf(
      api.POST('/api/v1/users/{id}/leave', {
        params: { path: { id: person.id }, query: { preview } },
        headers: { 'if-match': `"${person.version}"` },
        body: { successor: successor === '' ? null : successor },
      }),
    );
  const look = useDirectoryAct(() => leave('true'));
  const go = useDirectoryAct(() => leave('false'));
  const failed = [look, go].find(({ isError, isPending }) => isError && !isPending);
  return (
    <details className="directory-act">
      <summary>{t('directory.page.leave.title')}</summary>
      <p>{t('directory.page.leave.what')}</p>
      {failed?.error && <RefusedAct error={failed.error} />}
      <div className="form act-form">
        <SelectEntry
          name="successor"
          label={t('directory.page.leave.successor')}
          none={t('directory.page.leave.nobody')}
          chosen={successor}
          onChoose={(value) => {
            choose(value);
            look.reset();
          }}
          among={(others?.items ?? [])
            .filter(({ id, mailbox }) => id !== person.id && mailbox === person.mailbox)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        {look.data && <WhatPasses passed={look.data} hasSuccessor={successor !== ''} />}
        <div className="form-buttons">
          {look.data === undefined ? (
            <Button className="button primary" onPress={() => look.isPending || look.mutate(undefined)}>
              {t('directory.page.leave.look')}
            </Button>
          ) : (
            <Button className="button primary" onPress={() => go.isPending || go.mutate(undefined)}>
              {t('directory.page.leave.go')}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}

type Passed = components['schemas']['LeaveResponse'];

function WhatPasses({ passed, hasSuccessor }: { readonly passed: Passed; readonly hasSuccessor: boolean }) {
  const { t } = usePlaceLanguage('directory');
  return (
    <div role="status">
      <ul>
        <li>{t('directory.page.leave.tasks', { count: passed.tasks })}</li>
        <li>{t('directory.page.leave.clearances', { count: passed.clearances })}</li>
        {passed.standsInFor.length > 0 && (
          <li>{t('directory.page.leave.standsIn', { names: passed.standsInFor.join(', ') })}</li>
        )}
        {passed.roles.map((role) => (
          <li key={[role.body, role.role, role.unitName, role.state].join(' ')}>
            <RoleLine role={{ ...role, counts: true, ended: false }} />
            {': '}
            {hasSuccessor &&
              t(role.bySuccessor ? 'directory.page.leave.hasIt' : 'directory.page.leave.passes')}
            {!hasSuccessor && t(role.held ? 'directory.page.leave.others' : 'directory.page.leave.noOther')}
          </li>
        ))}
      </ul>
    </div>
  );
}
