import { useState } from 'react';
import type { SpokenLanguage } from '#messages/web';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import type { Person } from './directory-questions.js';
import { PersonFields, personFaults, type TypedPerson } from './person-fields.js';
import { useDirectoryAct } from './use-directory-act.js';

/** Says a name, an address or a language anew. What is typed stays when somebody else was faster. */
export function ChangePerson({ person }: { readonly person: Person }) {
  const { t } = usePlaceLanguage('directory');
  const [typed, type] = useState<TypedPerson>({
    name: person.name,
    email: person.email,
    lang: person.lang as SpokenLanguage,
  });
  const save = useDirectoryAct(() =>
    answerOf(
      api.PATCH('/api/v1/users/{id}', {
        params: { path: { id: person.id } },
        headers: { 'if-match': `"${person.version}"` },
        body: typed,
      }),
    ),
  );
  return (
    <details className="directory-act">
      <summary>{t('directory.page.person.change')}</summary>
      {save.isError && !save.isPending && <RefusedAct error={save.error} />}
      <ActForm
        words={t}
        title={t('directory.page.person.change')}
        submit={t('directory.page.save')}
        isPossible
        isPending={save.isPending}
        faults={personFaults(typed)}
        onSubmit={() => save.mutate(undefined)}
        leave={null}
      >
        {(shown) => <PersonFields typed={typed} onType={type} faults={shown} />}
      </ActForm>
    </details>
  );
}
