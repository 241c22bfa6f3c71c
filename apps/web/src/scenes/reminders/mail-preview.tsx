import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { isSpokenLanguage, spokenLanguages } from '#messages/web';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { aboutReminders, previewedMail, type PreviewedMail, type PreviewOf } from './reminders-questions.js';

interface Props {
  readonly person: string;
  readonly on: string;
  /** As which language it is shown; the person's own without. */
  readonly as: string | undefined;
  /** Where the list beside stands. */
  readonly place: { readonly cursor?: string; readonly body?: string };
}

/** A mail as it will look, in the person's language or another; it may be sent before its hour. */
export function MailPreview({ person, on, as, place }: Props) {
  const { t, lang } = usePlaceLanguage('reminding');
  const navigate = useNavigate({ from: '/reminders' });
  const today = useToday();
  const field = useId();
  const asked = isSpokenLanguage(as ?? '') ? { lang: as as PreviewOf['lang'] & string } : {};
  // What waits since an earlier day goes with the next mail.
  const query: PreviewOf = { person, on: on < today ? today : on, ...asked };
  const shown = useQuery(previewedMail(query));
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = shown.isSuccess;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <article className="opened-mail">
      <Link className="back" to="/reminders" search={place}>
        {t('reminding.coming.back')}
      </Link>
      {shown.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {shown.isError && <Refused error={shown.error} retry={() => void shown.refetch()} />}
      {shown.isSuccess && (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {shown.data.name}
          </h2>
          <div className="text-entry body-field">
            <label htmlFor={field}>{t('reminding.coming.shownIn')}</label>
            <select
              id={field}
              className="input"
              value={shown.data.lang}
              onChange={({ target }) =>
                void navigate({ search: { ...place, person, on, as: target.value }, replace: true })
              }
            >
              {spokenLanguages.map((each) => (
                <option key={each} value={each}>
                  {languageName(each, lang)}
                </option>
              ))}
            </select>
          </div>
          <ShownMail mail={shown.data} query={query} isDue={on <= today} />
        </>
      )}
    </article>
  );
}

interface ShownProps {
  readonly mail: PreviewedMail;
  readonly query: PreviewOf;
  /** Its day has come, so that it may go now. */
  readonly isDue: boolean;
}

function ShownMail({ mail: { subject, lang }, query, isDue }: ShownProps) {
  const { t } = usePlaceLanguage('reminding');
  if (subject === null) return <p>{t('reminding.coming.nothing')}</p>;
  return (
    <>
      <p lang={lang} dir="auto">
        <strong>{subject}</strong>
      </p>
      {isDue && <SendNow person={query.person} />}
      <iframe
        title={t('reminding.coming.frame', { subject })}
        src={`/api/v1/reminders/preview/page?${new URLSearchParams({ ...query, lang }).toString()}`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      />
    </>
  );
}

function SendNow({ person }: { readonly person: string }) {
  const { t } = usePlaceLanguage('reminding');
  const known = useQueryClient();
  const send = useMutation({
    mutationFn: () =>
      done(api.POST('/api/v1/reminders/people/{id}/send-now', { params: { path: { id: person } } })),
    onSuccess: () => known.invalidateQueries({ queryKey: aboutReminders }),
  });
  return (
    <div className="form-buttons">
      <Button className="button" onPress={() => send.isPending || send.mutate()}>
        {t('reminding.coming.sendNow')}
      </Button>
      {send.isSuccess && <p role="status">{t('reminding.coming.onItsWay')}</p>}
      {send.isError && <RefusedAct error={send.error} />}
    </div>
  );
}
