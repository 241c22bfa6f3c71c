import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { api } from '../../../api/client.js';
import { bodies, me, sessions, type Body } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import { PageTitle } from '../../../components/page-title.js';
import { TextEntry } from '../../../components/text-entry.js';
import { bodyName } from '../../../language/body-name.js';
import { useLanguage } from '../../../language/language.js';
import { keepsCalendar } from '../../sessions/keeps-calendar.js';
import { askAgainAfterChange } from './ask-again-after-change.js';
import { LookForm } from './look-form.js';
import { newSessionFaults, newSessionRequest, type NewSession } from './new-session.js';
import { useLookThenDo } from './use-look-then-do.js';
import { WhenFields } from './when-fields.js';
import '../session.css';

/** Puts a session on the calendar, under the name that its body gives it. */
export function AddSessionPage() {
  const { t } = useLanguage();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const kept = known.filter(({ key }) => keepsCalendar(person, key));
  return (
    <article className="session">
      <Link to="/sessions">{t('page.session.all')}</Link>
      <PageTitle>{t('page.sessions.add.title')}</PageTitle>
      {kept.length === 0 ? (
        <p className="aside">{t('page.problem.refused')}</p>
      ) : (
        <AddForm among={kept} thisYear={(person?.today ?? '').slice(0, 4)} />
      )}
    </article>
  );
}

function AddForm({ among, thisYear }: { readonly among: readonly Body[]; readonly thisYear: string }) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState<NewSession>({
    body: among[0]!.key,
    sessionYear: thisYear,
    name: '1',
    kind: 'regular',
    when: 'days',
    start: '',
    end: '',
    year: thisYear,
    quarter: '1',
  });
  const body = among.find(({ key }) => key === draft.body) ?? among[0]!;
  const act = useAdd(draft, body);
  const faults = newSessionFaults(draft, body.naming);
  const type = (typed: NewSession) => {
    setDraft(typed);
    act.onType();
  };
  return (
    <LookForm
      label={t('page.sessions.add.title')}
      act={act}
      do={t('page.sessions.add.do')}
      faulty={Object.keys({ ...faults.name, ...faults.when })}
    >
      {(isTried) => (
        <>
          <NameFields
            among={among}
            body={body}
            draft={draft}
            faults={isTried ? faults.name : {}}
            onType={type}
          />
          <WhenFields
            label={t('page.sessions.change.when')}
            draft={draft}
            faults={isTried ? faults.when : {}}
            onType={type}
          />
        </>
      )}
    </LookForm>
  );
}

/** Looks at what a new session would do, and adds it. */
function useAdd(draft: NewSession, { naming }: Body) {
  const known = useQueryClient();
  const navigate = useNavigate();
  return useLookThenDo({
    ask: (preview) =>
      answerOf(
        api.POST('/api/v1/sessions', {
          params: { query: preview ? { preview: 'true' } : {} },
          body: newSessionRequest(draft, naming),
        }),
      ),
    onDone: ({ session }) => {
      // Its page finds it in the list, as the server answered it: nobody waits for the lists, and nobody is led back.
      known.setQueryData(sessions.queryKey, (listed) => listed && [...listed, session]);
      const [own = '', ...name] = session.key.split('/');
      void navigate({ to: '/sessions/$body/$', params: { body: own, _splat: name.join('/') } });
      askAgainAfterChange(known);
    },
  });
}

interface NameProps {
  readonly among: readonly Body[];
  readonly body: Body;
  readonly draft: NewSession;
  readonly faults: ReturnType<typeof newSessionFaults>['name'];
  readonly onType: (draft: NewSession) => void;
}

/** Whose session it is, and its name, as that body names them. */
function NameFields({ among, body, draft, faults, onType }: NameProps) {
  const { t, lang } = useLanguage();
  const [bodyField, kindField] = [useId(), useId()];
  const said = (name: 'sessionYear' | 'name') =>
    faults[name] && ({ key: `page.sessions.add.fault.${name}` } as const);
  return (
    <>
      <div className="text-entry">
        <label htmlFor={bodyField}>{t('page.sessions.add.body')}</label>
        <select
          id={bodyField}
          className="input"
          value={draft.body}
          onChange={({ target }) => onType({ ...draft, body: target.value })}
        >
          {among.map(({ key }) => (
            <option key={key} value={key}>
              {bodyName(key, among, lang)}
            </option>
          ))}
        </select>
      </div>
      <div className="change-days">
        {body.naming !== 'number' && (
          <TextEntry
            name="sessionYear"
            label={t('page.sessions.add.year')}
            typed={draft.sessionYear}
            onType={(sessionYear) => onType({ ...draft, sessionYear: sessionYear.trim() })}
            fault={said('sessionYear')}
          />
        )}
        <TextEntry
          name="name"
          label={t(`page.sessions.add.name.${body.naming}`)}
          hint={t('page.sessions.add.nameHint')}
          typed={draft.name}
          onType={(name) => onType({ ...draft, name: name.trim() })}
          fault={said('name')}
        />
        <div className="text-entry">
          <label htmlFor={kindField}>{t('page.sessions.add.kind')}</label>
          <select
            id={kindField}
            className="input"
            value={draft.kind}
            onChange={({ target }) => onType({ ...draft, kind: target.value as NewSession['kind'] })}
          >
            <option value="regular">{t('page.sessions.add.regular')}</option>
            <option value="special">{t('page.sessions.special')}</option>
          </select>
        </div>
      </div>
    </>
  );
}
