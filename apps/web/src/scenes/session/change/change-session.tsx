import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Session } from '../../../api/questions.js';
import { useLanguage } from '../../../language/language.js';
import { ChangeForm } from './change-form.js';
import { possibleChanges, type SessionChange } from './session-draft.js';

/** What an officer may do to a session. What is being done stands in the address, so that it can be left and found again. */
export function ChangeSession({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const { change } = useSearch({ from: '/shell/sessions/$body/$' });
  const navigate = useNavigate({ from: '/sessions/$body/$' });
  const possible = possibleChanges(session);
  const chosen = possible.find((one) => one === change);
  const leave = () => void navigate({ search: {} });
  return (
    <section aria-labelledby="change" className="change-session">
      <h2 id="change">{t('page.sessions.change.title')}</h2>
      <ul className="change-acts">
        {possible.map((one) => (
          <li key={one}>
            <Link
              from="/sessions/$body/$"
              search={{ change: one }}
              className="button"
              aria-current={one === chosen ? 'true' : undefined}
            >
              {t(`page.sessions.change.act.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
      {chosen && (
        <ChangeForm key={formKey(session, chosen)} session={session} change={chosen} onLeave={leave} />
      )}
    </section>
  );
}

/** A form stays itself while the session changes under it: what was typed is not lost. */
function formKey({ key }: Session, change: SessionChange): string {
  return `${key} ${change}`;
}
