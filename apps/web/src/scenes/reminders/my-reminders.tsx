import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { bodies } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { OwnViews } from '../account/own-views.js';
import { NewsSetting } from '../questions/news-setting.js';
import { ownDelegates, ownMembersLists, ownSettings } from './reminders-questions.js';
import { SettingsForm, type SettingsBody } from './settings-form.js';
import './reminders.css';

/** How one is spoken to oneself: in which language, when, by whom in the meantime; and the lists that one gets. */
export function MyReminders() {
  const { t } = usePlaceLanguage('reminding');
  const own = useQuery(ownSettings);
  const { data: delegates = [] } = useQuery(ownDelegates);
  const save = useSaveOwn(own.data?.etag ?? '');
  return (
    <article>
      <PageTitle>{t('reminding.mine.title')}</PageTitle>
      <OwnViews />
      <p className="aside">{t('reminding.mine.purpose')}</p>
      {own.isError && <Refused error={own.error} retry={() => void own.refetch()} />}
      {own.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {own.data && (
        <SettingsForm
          key={own.data.etag}
          isOwn
          settings={own.data.settings}
          delegates={delegates}
          saving={save}
          onSave={save.mutate}
        />
      )}
      <OwnLists />
      <NewsSetting />
    </article>
  );
}

function useSaveOwn(etag: string) {
  const { choose } = usePlaceLanguage('reminding');
  const known = useQueryClient();
  return useMutation({
    mutationFn: (body: SettingsBody) =>
      answerOf(api.PATCH('/api/v1/me', { headers: { 'if-match': etag }, body })),
    onSuccess: async ({ lang }) => {
      await known.invalidateQueries();
      await choose(lang);
    },
  });
}

/** The lists that a member gets before sessions; nothing for who gets none. */
function OwnLists() {
  const { t, lang } = usePlaceLanguage('reminding');
  const { data: known = [] } = useQuery(bodies);
  const { data: lists = [] } = useQuery(ownMembersLists);
  const queries = useQueryClient();
  const want = useMutation({
    mutationFn: ({ body, wanted }: { body: string; wanted: boolean }) =>
      answerOf(api.PUT('/api/v1/me/members-lists/{body}', { params: { path: { body } }, body: { wanted } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ownMembersLists.queryKey }),
  });
  if (lists.length === 0) return null;
  return (
    <section className="settings" aria-labelledby="own-lists">
      <h2 id="own-lists">{t('reminding.mine.lists')}</h2>
      {lists.map(({ body, wanted }) => (
        <label key={body} className="check">
          <input
            type="checkbox"
            checked={wanted}
            onChange={({ target }) => want.mutate({ body, wanted: target.checked })}
          />
          {t('reminding.mine.wanted', { body: bodyName(body, known, lang) })}
        </label>
      ))}
      {want.isError && <RefusedAct error={want.error} />}
    </section>
  );
}
