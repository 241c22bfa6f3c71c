import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState, type FormEvent } from 'react';
import { Form } from 'react-aria-components/Form';
import { api } from '../../../api/client.js';
import { bodies, me, type Body } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import { PageTitle } from '../../../components/page-title.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import { bodyName } from '../../../language/body-name.js';
import { useLanguage } from '../../../language/language.js';
import { keepsCalendar } from '../../sessions/keeps-calendar.js';
import { ConsequenceList } from './consequence-list.js';
import { FormButtons } from './form-buttons.js';
import { newSessionFaults, newSessionRequest, type NewSession } from './new-session.js';
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
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
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
  const { preview, run } = useAdd(draft, body);
  const faults = newSessionFaults(draft, body.naming);
  const type = (typed: NewSession) => {
    setDraft(typed);
    preview.reset();
    run.reset();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    const [faulty] = Object.keys({ ...faults.name, ...faults.when });
    setTried(faulty !== undefined);
    if (faulty !== undefined) form.current?.querySelector<HTMLElement>(`[name="${faulty}"]`)?.focus();
    else if (!preview.isPending) preview.mutate();
  };
  const shown = tried ? faults : { name: {}, when: {} };
  return (
    <Form ref={form} className="form change-form" validationBehavior="aria" onSubmit={look}>
      <NameFields among={among} body={body} draft={draft} faults={shown.name} onType={type} />
      <WhenFields label={t('page.sessions.change.when')} draft={draft} faults={shown.when} onType={type} />
      {preview.isError && <RefusedAct error={preview.error} />}
      {run.isError && <RefusedAct error={run.error} />}
      {preview.data && <ConsequenceList consequences={preview.data.consequences} />}
      <FormButtons
        do={preview.data && t('page.sessions.add.do')}
        isPending={preview.data ? run.isPending : preview.isPending}
        onDo={() => run.mutate()}
      />
    </Form>
  );
}

/** Looks at what a new session would do, and adds it. */
function useAdd(draft: NewSession, { naming }: Body) {
  const known = useQueryClient();
  const navigate = useNavigate();
  const ask = (preview: boolean) =>
    answerOf(
      api.POST('/api/v1/sessions', {
        params: { query: preview ? { preview: 'true' } : {} },
        body: newSessionRequest(draft, naming),
      }),
    );
  const preview = useMutation({ mutationFn: () => ask(true) });
  const run = useMutation({
    mutationFn: () => ask(false),
    onSuccess: async ({ session }) => {
      await known.invalidateQueries();
      const [own = '', ...name] = session.key.split('/');
      await navigate({ to: '/sessions/$body/$', params: { body: own, _splat: name.join('/') } });
    },
  });
  return { preview, run };
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
