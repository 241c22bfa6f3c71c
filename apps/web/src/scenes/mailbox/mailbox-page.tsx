import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams, useSearch } from '@tanstack/react-router';
import { mails } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { SaidMoment } from '../../components/said-moment.js';
import { useLanguage } from '../../language/language.js';
import './mailbox.css';

/** The mails that would have gone out: a list, and beside it the one that is opened. */
export function MailboxPage() {
  const { t } = useLanguage();
  const search = useSearch({ from: '/shell/mailbox' });
  const { mail: opened } = useParams({ strict: false });
  const kept = useQuery(mails(search.cursor === undefined ? {} : { cursor: search.cursor }));
  if (kept.isError) {
    return (
      <>
        <PageTitle>{t('page.mailbox.title')}</PageTitle>
        <Refused error={kept.error} retry={() => void kept.refetch()} />
      </>
    );
  }
  const { items = [], next = null, total = null } = kept.data ?? {};
  return (
    <div className={opened === undefined ? 'mailbox' : 'mailbox has-opened'}>
      <PageTitle>{t('page.mailbox.title')}</PageTitle>
      <p className="aside">{t('page.mailbox.purpose')}</p>
      {kept.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {kept.isSuccess && items.length === 0 && opened === undefined ? (
        <div className="empty">
          <h2>{t('page.mailbox.empty.title')}</h2>
          <p>{t('page.mailbox.empty.what')}</p>
          <p>{t('page.mailbox.empty.how')}</p>
        </div>
      ) : (
        <div className="mail-panes">
          <section className="mail-list" aria-label={t('page.mailbox.list')}>
            {total !== null && <p className="count">{t('page.mailbox.count', { total })}</p>}
            <ol>
              {items.map((mail) => (
                <li key={mail.id}>
                  <Link to="/mailbox/$mail" params={{ mail: mail.id }} search={search}>
                    <span className="mail-subject" lang={mail.lang}>
                      {mail.subject}
                    </span>
                    <span className="mail-to">{mail.to}</span>
                    <SaidMoment at={mail.sentAt} />
                  </Link>
                </li>
              ))}
            </ol>
            <Pager here="/mailbox" search={search} next={next} />
          </section>
          <div className="mail-pane">
            {opened === undefined ? <p className="aside">{t('page.mailbox.none')}</p> : <Outlet />}
          </div>
        </div>
      )}
    </div>
  );
}
