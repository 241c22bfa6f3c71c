import type { Mail } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import { SaidMoment } from '../../components/said-moment.js';

/** To whom a mail went, when, and in which language. */
export function MailFacts({ mail }: { readonly mail: Mail }) {
  const { t, lang } = useLanguage();
  return (
    <dl className="facts">
      <div>
        <dt>{t('page.mailbox.to')}</dt>
        <dd>{mail.to}</dd>
      </div>
      <div>
        <dt>{t('page.mailbox.sent')}</dt>
        <dd>
          <SaidMoment at={mail.sentAt} />
        </dd>
      </div>
      <div>
        <dt>{t('page.mailbox.written')}</dt>
        <dd>{languageName(mail.lang, lang)}</dd>
      </div>
    </dl>
  );
}
