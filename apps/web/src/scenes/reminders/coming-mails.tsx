import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { SaidDate } from '../../components/said-date.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { BodyField } from './body-field.js';
import { MailPreview } from './mail-preview.js';
import { comingMails, type ComingMail } from './reminders-questions.js';

/** The mails to come, by day, and beside them the one that is looked at as it will be. */
export function ComingMails() {
  const { t, lang } = usePlaceLanguage('reminding');
  const { cursor, body, person, on, as } = useSearch({ from: '/shell/reminders/' });
  const navigate = useNavigate({ from: '/reminders' });
  const { data: known = [] } = useQuery(bodies);
  const place = { ...(cursor === undefined ? {} : { cursor }), ...(body === undefined ? {} : { body }) };
  const coming = useQuery(comingMails(place));
  if (coming.isError) return <Refused error={coming.error} retry={() => void coming.refetch()} />;
  const { items = [], next = null, total = null } = coming.data ?? {};
  const opened = person !== undefined && on !== undefined;
  return (
    <div className={opened ? 'mailbox has-opened' : 'mailbox'}>
      {known.length > 1 && (
        <BodyField
          label={t('reminding.body')}
          none={t('reminding.everyBody')}
          among={known.map(({ key }) => ({ key, name: bodyName(key, known, lang) }))}
          chosen={body ?? ''}
          onChoose={(key) => void navigate({ search: key === '' ? {} : { body: key } })}
        />
      )}
      {coming.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {coming.isSuccess && items.length === 0 && !opened && <p>{t('reminding.coming.empty')}</p>}
      {(items.length > 0 || opened) && (
        <div className="mail-panes">
          <section className="mail-list" aria-label={t('reminding.coming.list')}>
            {total !== null && <p className="count">{t('reminding.coming.count', { total })}</p>}
            {byDay(items).map(([day, mails]) => (
              <section key={day}>
                <h2 className="mail-day">
                  <SaidDate date={day} />
                </h2>
                <ul>
                  {mails.map((mail) => (
                    <li key={mail.person.id}>
                      <ComingLink
                        mail={mail}
                        place={place}
                        isOpen={person === mail.person.id && on === day}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <Pager here="/reminders" search={{ ...place }} next={next} />
          </section>
          <div className="mail-pane">
            {opened ? (
              <MailPreview key={`${person} ${on}`} person={person} on={on} as={as} place={place} />
            ) : (
              <p className="aside">{t('reminding.coming.choose')}</p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

interface LinkProps {
  readonly mail: ComingMail;
  readonly place: { readonly cursor?: string; readonly body?: string };
  readonly isOpen: boolean;
}

function ComingLink({ mail: { person, onDate, count, away, delegate }, place, isOpen }: LinkProps) {
  const { t } = usePlaceLanguage('reminding');
  const today = useToday();
  return (
    <Link
      to="/reminders"
      search={{ ...place, person: person.id, on: onDate }}
      aria-current={isOpen ? 'page' : undefined}
      activeOptions={{ exact: true, includeSearch: true }}
    >
      <span className="mail-subject">{person.name}</span>
      <span className="mail-to">{t('reminding.coming.holds', { count })}</span>
      {onDate < today && <span className="mail-to">{t('reminding.coming.overdue')}</span>}
      {away && (
        <span className="mail-to">
          {delegate === null ? t('reminding.coming.away') : t('reminding.coming.awayFor', { name: delegate })}
        </span>
      )}
    </Link>
  );
}

/** In the order in which they come. */
function byDay(mails: readonly ComingMail[]): readonly (readonly [string, readonly ComingMail[]])[] {
  const days = [...new Set(mails.map(({ onDate }) => onDate))];
  return days.map((day) => [day, mails.filter(({ onDate }) => onDate === day)]);
}
