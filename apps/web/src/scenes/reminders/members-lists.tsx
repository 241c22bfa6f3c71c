import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { bodies } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidDate } from '../../components/said-date.js';
import { SessionLink } from '../../components/session-link.js';
import { bodyName } from '../../language/body-name.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { aboutReminders, membersLists, type MembersList } from './reminders-questions.js';

/** The lists that members get before sessions: held until somebody lets them go. */
export function MembersLists() {
  const { t } = usePlaceLanguage('reminding');
  const { cursor } = useSearch({ from: '/shell/reminders/lists' });
  const lists = useQuery(membersLists(cursor));
  if (lists.isError) return <Refused error={lists.error} retry={() => void lists.refetch()} />;
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{t('reminding.views.lists')}</h2>
      <p className="aside">{t('reminding.lists.purpose')}</p>
      {lists.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {lists.data?.items.length === 0 && <p>{t('reminding.lists.empty')}</p>}
      <ul className="reminder-rows">
        {lists.data?.items.map((list) => (
          <li key={list.id}>
            <List list={list} />
          </li>
        ))}
      </ul>
      <Pager
        here="/reminders/lists"
        search={cursor === undefined ? {} : { cursor }}
        next={lists.data?.next ?? null}
      />
    </section>
  );
}

function List({ list }: { readonly list: MembersList }) {
  const { t, lang } = usePlaceLanguage('reminding');
  const { data: known = [] } = useQuery(bodies);
  const name = t('page.session.ofBody', {
    body: bodyName(list.body, known, lang),
    session: sessionName(list.session, t),
  });
  return (
    <>
      <h3>
        <SessionLink session={list.session}>{name}</SessionLink>
      </h3>
      <dl className="facts">
        <div>
          <dt>{t('reminding.lists.goes')}</dt>
          <dd>
            <SaidDate date={list.goesOn} />
          </dd>
        </div>
        <div>
          <dt>{t('reminding.lists.opens')}</dt>
          <dd>
            <SaidDate date={list.opensOn} />
          </dd>
        </div>
      </dl>
      <p>
        <span className="badge">{t(`reminding.lists.state.${list.state}`)}</span>{' '}
        <span className="aside">
          {list.releasedBy !== null && t('reminding.lists.by', { name: list.releasedBy })}{' '}
          {list.state !== 'held' && t('reminding.lists.counts', { sent: list.sent, planned: list.planned })}
        </span>
      </p>
      {list.state !== 'withdrawn' && <ReleaseOrHold list={list} name={name} />}
    </>
  );
}

function ReleaseOrHold({ list, name }: { readonly list: MembersList; readonly name: string }) {
  const { t } = usePlaceLanguage('reminding');
  const queries = useQueryClient();
  const isHeld = list.state === 'held';
  const act = useMutation({
    mutationFn: () => {
      const call = { params: { path: { id: list.id } }, headers: { 'if-match': `"${list.version}"` } };
      return answerOf(
        isHeld
          ? api.POST('/api/v1/reminders/lists/{id}/release', call)
          : api.POST('/api/v1/reminders/lists/{id}/hold', call),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: aboutReminders }),
  });
  const said = t(isHeld ? 'reminding.lists.release' : 'reminding.lists.hold');
  return (
    <div className="form-buttons">
      <Button
        className={isHeld ? 'button primary' : 'button'}
        aria-label={`${said}: ${name}`}
        onPress={() => act.isPending || act.mutate()}
      >
        {said}
      </Button>
      {act.isError && <RefusedAct error={act.error} />}
    </div>
  );
}
