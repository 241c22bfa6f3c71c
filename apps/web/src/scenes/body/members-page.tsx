import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { bodies, me, members } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { AddMember } from './add-member.js';
import { MemberList } from './member-list.js';
import { termState } from './member-terms.js';
import '../session/session.css';
import '../task/task.css';
import './body.css';

/** The members of a body by State and term: those of today, those to come, and folded away those that were. */
export function MembersPage() {
  const { t, lang } = usePlaceLanguage('body');
  const { body } = useParams({ from: '/shell/sessions/members/$body' });
  const { data: known = [] } = useQuery(bodies);
  const { data: person } = useQuery(me);
  const today = useToday();
  const found = useQuery(members(body));
  const all = found.data?.items ?? [];
  const those = (state: string) => all.filter((member) => termState(member, today) === state);
  const keeping = { body, all, seen: found.data?.seen ?? '', mayKeep: keepsCalendar(person, body) };
  const [now, toCome, past] = [those('current'), those('to-come'), those('past')];
  return (
    <article className="session">
      <Link to="/sessions">{t('page.session.all')}</Link>
      <PageTitle>{t('body.members.title', { body: bodyName(body, known, lang) })}</PageTitle>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <section aria-labelledby="now">
            <h2 id="now">{t('body.members.now', { count: now.length })}</h2>
            {now.length === 0 && <p className="aside">{t('body.members.empty')}</p>}
            <MemberList members={now} {...keeping} />
          </section>
          {toCome.length > 0 && (
            <section aria-labelledby="to-come">
              <h2 id="to-come">{t('body.members.toCome', { count: toCome.length })}</h2>
              <MemberList members={toCome} {...keeping} />
            </section>
          )}
          {past.length > 0 && (
            <details className="earlier">
              <summary>{t('body.members.past', { count: past.length })}</summary>
              <MemberList members={past} {...keeping} />
            </details>
          )}
          {keeping.mayKeep && <AddMember {...keeping} />}
        </>
      )}
    </article>
  );
}
