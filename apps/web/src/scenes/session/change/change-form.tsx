import { useRef, useState, type FormEvent } from 'react';
import { Form } from 'react-aria-components/Form';
import type { Session } from '../../../api/questions.js';
import { Refusal } from '../../../api/refusal.js';
import { Notice } from '../../../components/notice.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import { useLanguage } from '../../../language/language.js';
import { Parts } from '../parts.js';
import { ChangeFields } from './change-fields.js';
import { ConsequenceList } from './consequence-list.js';
import { FormButtons } from './form-buttons.js';
import { changeRequest, draftFaults, draftOf, type SessionChange } from './session-draft.js';
import { useChange, usePreview } from './use-change.js';

interface Props {
  readonly session: Session;
  readonly change: SessionChange;
  readonly onLeave: () => void;
}

/** A change of a session: typed, looked at with all that it does, and only then done. */
export function ChangeForm({ session, change, onLeave }: Props) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(session, partFor(session, change)));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const preview = usePreview(session);
  const run = useChange(session, onLeave);
  const faults = draftFaults(change, draft);
  const type = (typed: typeof draft) => {
    setDraft(typed);
    preview.reset();
    if (!(run.error instanceof Refusal && run.error.status === 412)) run.reset();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    const [faulty] = Object.keys(faults);
    setTried(faulty !== undefined);
    if (faulty !== undefined) form.current?.querySelector<HTMLElement>(`[name="${faulty}"]`)?.focus();
    else if (!preview.isPending)
      preview.mutate(changeRequest(change, draft), { onSuccess: () => run.reset() });
  };
  return (
    <Form
      ref={form}
      className="form change-form"
      validationBehavior="aria"
      aria-label={t(`page.sessions.change.act.${change}`)}
      onSubmit={look}
    >
      <p className="aside">{t(`page.sessions.change.what.${change}`)}</p>
      <ChangeFields
        session={session}
        change={change}
        draft={draft}
        faults={tried ? faults : {}}
        onType={type}
      />
      <TextEntry
        name="reason"
        label={t('page.sessions.change.reason')}
        hint={t('page.sessions.change.reasonHint')}
        typed={draft.reason}
        onType={(reason) => setDraft({ ...draft, reason })}
      />
      {preview.isError && <RefusedAct error={preview.error} />}
      {run.isError && <NotDone session={session} error={run.error} />}
      {preview.data && <ConsequenceList consequences={preview.data.consequences} />}
      <FormButtons
        do={preview.data && t(`page.sessions.change.do.${change}`)}
        isPending={preview.data ? run.isPending : preview.isPending}
        onDo={() => run.mutate(changeRequest(change, draft))}
        onLeave={onLeave}
      />
    </Form>
  );
}

/** A part without dates is what one mostly wants to date; the last resumed part is the one that can be dropped. */
function partFor({ segments }: Session, change: SessionChange) {
  if (change === 'drop') return segments.at(-1);
  return change === 'move' ? (segments.find(({ start }) => start === null) ?? segments[0]) : segments[0];
}

/** Somebody else was faster: what they made of it stands here, beside what was typed. */
function NotDone({ session, error }: { readonly session: Session; readonly error: Error }) {
  const { t } = useLanguage();
  if (!(error instanceof Refusal && error.status === 412)) return <RefusedAct error={error} />;
  return (
    <>
      <Notice>{t('page.sessions.change.stale')}</Notice>
      <Parts session={session} again />
    </>
  );
}
