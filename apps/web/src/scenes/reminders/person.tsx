import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { aboutReminders, delegatesOf, remindedPerson } from './reminders-questions.js';
import { SettingsForm, type SettingsBody } from './settings-form.js';

/** How somebody is spoken to, set by an officer: for who is away already. */
export function Person() {
  const { t } = usePlaceLanguage('reminding');
  const { person: id } = useParams({ from: '/shell/reminders/people/$person' });
  const found = useQuery(remindedPerson(id));
  const { data: delegates = [] } = useQuery(delegatesOf(id));
  const known = useQueryClient();
  const save = useMutation({
    mutationFn: (body: SettingsBody) =>
      answerOf(
        api.PATCH('/api/v1/reminders/people/{id}', {
          params: { path: { id } },
          headers: { 'if-match': `"${found.data?.version}"` },
          body,
        }),
      ),
    onSuccess: () => known.invalidateQueries({ queryKey: aboutReminders }),
  });
  return (
    <section aria-labelledby="person">
      <Link to="/reminders/people">{t('reminding.people.back')}</Link>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && (
        <>
          <h2 id="person">{found.data.name}</h2>
          <SettingsForm
            key={found.data.version}
            isOwn={false}
            settings={found.data}
            delegates={delegates}
            saving={save}
            onSave={save.mutate}
          />
        </>
      )}
    </section>
  );
}
