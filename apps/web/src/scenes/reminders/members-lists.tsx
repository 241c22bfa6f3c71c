import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { SaidDate } from '../../components/said-date.js';
import { SessionLink } from '../../components/session-link.js';
import { bodyName } from '../../language/body-name.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ReleaseOrHold } from './release-or-hold.js';
import { membersLists, type MembersList } from './reminders-questions.js';

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
      {list.state !== 'withdrawn' && (
        <div className="form-buttons">
          <Link
            className="button"
            to="/reminders/lists/$list"
            params={{ list: list.id }}
            aria-label={`${t('reminding.lists.look')}: ${name}`}
          >
            {t('reminding.lists.look')}
          </Link>
          <ReleaseOrHold list={list} name={name} />
        </div>
      )}
    </>
  );
}
