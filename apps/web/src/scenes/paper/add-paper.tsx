import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { bodies, me, sessions, type Session } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { NotFound } from '../../components/not-found.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SessionLink } from '../../components/session-link.js';
import { bodyName } from '../../language/body-name.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { useKept } from '../task/use-kept.js';
import { emptyPaper, paperFaults, planRequest, readPaperDraft, type PaperDraft } from './paper-draft.js';
import { PaperFields } from './paper-fields.js';
import { TaskTicks } from './task-ticks.js';
import { paperLists } from './use-paper-act.js';
import '../task/task.css';
import './paper.css';

/** Plans a document for a session. */
export function AddPaperPage() {
  const { t, lang } = usePlaceLanguage('paper');
  const { session: key } = useSearch({ from: '/shell/papers/add' });
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(sessions);
  const session = found.data?.find((one) => one.key === key);
  if (found.data && session === undefined) return <NotFound />;
  return (
    <article className="paper">
      {session && (
        <>
          <SessionLink session={session.key}>
            {t('page.session.ofBody', {
              body: bodyName(session.body, known, lang),
              session: sessionName(session.key, t),
            })}
          </SessionLink>
          <PageTitle>{t('paper.add.title')}</PageTitle>
          {keepsCalendar(person, session.body) ? (
            <AddForm key={session.key} session={session} />
          ) : (
            <p className="aside">{t('page.problem.refused')}</p>
          )}
        </>
      )}
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
    </article>
  );
}

interface Typed {
  readonly paper: PaperDraft;
  readonly tasks: readonly string[];
}

function AddForm({ session }: { readonly session: Session }) {
  const { t } = usePlaceLanguage('paper');
  const kept = useKept<Typed>(session.key, 'paper', { paper: emptyPaper(session.key), tasks: [] }, readTyped);
  const { paper, tasks } = kept.typed;
  const add = useAdd(kept.drop);
  const [place = ''] = paper.place.split(' ');
  return (
    <>
      {add.isError && <RefusedAct error={add.error} />}
      <div className="paper-form">
        <ActForm
          words={t}
          title={t('paper.add.title')}
          submit={t('paper.add.do')}
          isPossible
          isPending={add.isPending}
          faults={paperFaults(paper)}
          onSubmit={() => add.mutate(planRequest(paper, tasks))}
          leave={
            kept.keeping === 'blank' ? (
              <SessionLinkButton session={session.key} label={t('page.task.cancel')} />
            ) : (
              <Button className="button quiet" onPress={kept.drop}>
                {t('page.task.update.discard')}
              </Button>
            )
          }
        >
          {(faults) => (
            <>
              <PaperFields
                body={session.body}
                draft={paper}
                // Tasks are due at one meeting: another session has others.
                onType={(typed) =>
                  kept.type({ paper: typed, tasks: typed.place.split(' ')[0] === place ? tasks : [] })
                }
                faults={faults}
              />
              <TaskTicks
                session={place}
                chosen={tasks}
                onChoose={(chosen) => kept.type({ paper, tasks: chosen })}
              />
              <DraftKept keeping={kept.keeping} />
            </>
          )}
        </ActForm>
      </div>
    </>
  );
}

function useAdd(onDone: () => void) {
  const known = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: ReturnType<typeof planRequest>) =>
      answerOf(api.POST('/api/v1/planned-documents', { body })),
    // Left at once: waiting for every list would lead back whoever has gone on meanwhile.
    onSuccess: ({ id }) => {
      onDone();
      void navigate({ to: '/papers/$paper', params: { paper: id } });
      for (const list of paperLists) void known.invalidateQueries({ queryKey: [list] });
    },
  });
}

function SessionLinkButton({ session, label }: { readonly session: string; readonly label: string }) {
  const [body = '', ...name] = session.split('/');
  return (
    <Link to="/sessions/$body/$" params={{ body, _splat: name.join('/') }} className="button quiet">
      {label}
    </Link>
  );
}

function readTyped(kept: unknown): Typed | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { paper, tasks } = kept as Record<string, unknown>;
  const draft = readPaperDraft(paper);
  if (draft === null || !Array.isArray(tasks)) return null;
  return { paper: draft, tasks: tasks.filter((id): id is string => typeof id === 'string') };
}
