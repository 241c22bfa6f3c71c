import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { isSpokenLanguage, spokenLanguages } from '#messages/web';
import { bodies } from '../../api/questions.js';
import { Refused } from '../../components/refused.js';
import { bodyName } from '../../language/body-name.js';
import { languageName } from '../../language/language-name.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ReleaseOrHold } from './release-or-hold.js';
import { membersList, previewedList, type MembersList, type PreviewedList } from './reminders-questions.js';

/** The list that members get before a session, as each will read it, before anybody lets it go. */
export function MembersListPreview() {
  const { t } = usePlaceLanguage('reminding');
  const { list: id } = useParams({ from: '/shell/reminders/lists/$list' });
  const list = useQuery(membersList(id));
  return (
    <section className="opened-mail" aria-labelledby="members-list">
      <Link className="back" to="/reminders/lists">
        {t('reminding.views.lists')}
      </Link>
      {list.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {list.isError && <Refused error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && <Previewed list={list.data} />}
    </section>
  );
}

function Previewed({ list }: { readonly list: MembersList }) {
  const { t, lang } = usePlaceLanguage('reminding');
  const { as = '' } = useSearch({ from: '/shell/reminders/lists/$list' });
  const { data: known = [] } = useQuery(bodies);
  const shown = useQuery(previewedList(list.id, isSpokenLanguage(as) ? as : null));
  const name = t('page.session.ofBody', {
    body: bodyName(list.body, known, lang),
    session: sessionName(list.session, t),
  });
  return (
    <>
      <h2 id="members-list">{name}</h2>
      <p>
        <span className="badge">{t(`reminding.lists.state.${list.state}`)}</span>
      </p>
      {list.state !== 'withdrawn' && (
        <div className="form-buttons">
          <ReleaseOrHold list={list} name={name} />
        </div>
      )}
      {shown.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {shown.isError && <Refused error={shown.error} retry={() => void shown.refetch()} />}
      {shown.isSuccess && <ShownList id={list.id} shown={shown.data} />}
    </>
  );
}

function ShownList({ id, shown }: { readonly id: string; readonly shown: PreviewedList }) {
  const { t, lang } = usePlaceLanguage('reminding');
  const navigate = useNavigate({ from: '/reminders/lists/$list' });
  const field = useId();
  const read = new Map<string, number>(shown.languages.map((each) => [each.lang, each.people]));
  const { subject } = shown;
  return (
    <>
      <div className="text-entry body-field">
        <label htmlFor={field}>{t('reminding.coming.shownIn')}</label>
        <select
          id={field}
          className="input"
          value={shown.lang}
          onChange={({ target }) => void navigate({ search: { as: target.value }, replace: true })}
        >
          {[...spokenLanguages]
            .sort((a, b) => (read.get(b) ?? 0) - (read.get(a) ?? 0))
            .map((each) => (
              <option key={each} value={each}>
                {t('reminding.lists.readers', {
                  language: languageName(each, lang),
                  people: read.get(each) ?? 0,
                })}
              </option>
            ))}
        </select>
      </div>
      {subject === null ? (
        <p>{t('reminding.coming.nothing')}</p>
      ) : (
        <>
          <p lang={shown.lang} dir="auto">
            <strong>{subject}</strong>
          </p>
          <iframe
            title={t('reminding.coming.frame', { subject })}
            src={`/api/v1/reminders/lists/${id}/preview/page?${new URLSearchParams({ lang: shown.lang }).toString()}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </>
      )}
    </>
  );
}
