import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { mail } from '../../api/questions.js';
import { Refused } from '../../components/refused.js';
import { useLanguage } from '../../language/language.js';
import { isRightToLeft } from '../../language/right-to-left.js';
import { MailFacts } from './mail-facts.js';
import { MailViews } from './mail-views.js';

/** One mail, as it looks and as plain text. */
export function OpenedMail() {
  const { t } = useLanguage();
  const { mail: id } = useParams({ from: '/shell/mailbox/$mail' });
  const { as, ...list } = useSearch({ from: '/shell/mailbox' });
  const opened = useQuery(mail(id));
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = opened.isSuccess;
  // Reading goes on at the mail that was opened, also where the list is hidden beside it.
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [id, isOpen]);
  return (
    <article className="opened-mail">
      <Link className="back" to="/mailbox" search={list}>
        {t('page.mailbox.back')}
      </Link>
      {opened.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {opened.isError && <Refused error={opened.error} retry={() => void opened.refetch()} />}
      {opened.isSuccess && (
        <>
          <h2 ref={heading} tabIndex={-1} lang={opened.data.lang}>
            {opened.data.subject}
          </h2>
          <MailFacts mail={opened.data} />
          <MailViews id={id} list={list} />
          {as === 'text' ? (
            <pre lang={opened.data.lang} dir={isRightToLeft(opened.data.lang) ? 'rtl' : 'ltr'} tabIndex={0}>
              {opened.data.text}
            </pre>
          ) : (
            <iframe
              title={t('page.mailbox.frame', { subject: opened.data.subject })}
              // A page of its own, not srcdoc: that would inherit this page's policy, which forbids inline styles.
              src={`/api/v1/reminders/mailbox/${encodeURIComponent(id)}/page`}
              // Nothing runs in it; its links open beside.
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
          )}
        </>
      )}
    </article>
  );
}
