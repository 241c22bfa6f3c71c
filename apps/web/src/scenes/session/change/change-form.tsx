import { useState } from 'react';
import type { Session } from '../../../api/questions.js';
import { Notice } from '../../../components/notice.js';
import { TextEntry } from '../../../components/text-entry.js';
import { useLanguage } from '../../../language/language.js';
import { Parts } from '../parts.js';
import { ChangeFields } from './change-fields.js';
import { LookForm } from './look-form.js';
import { changeRequest, draftFaults, draftOf, type SessionChange } from './session-draft.js';
import { useChange } from './use-change.js';

interface Props {
  readonly session: Session;
  readonly change: SessionChange;
  readonly onLeave: () => void;
}

/** A change of a session. Somebody else's newer version stands beside what was typed. */
export function ChangeForm({ session, change, onLeave }: Props) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(session, partFor(session, change)));
  const act = useChange(session, changeRequest(change, draft), onLeave);
  const faults = draftFaults(change, draft);
  const type = (typed: typeof draft) => {
    setDraft(typed);
    act.onType();
  };
  return (
    <LookForm
      label={t(`page.sessions.change.act.${change}`)}
      act={act}
      do={t(`page.sessions.change.do.${change}`)}
      faulty={Object.keys(faults)}
      onLeave={onLeave}
      newer={
        <>
          <Notice>{t('page.sessions.change.stale')}</Notice>
          <Parts session={session} again />
        </>
      }
    >
      {(isTried) => (
        <>
          <p className="aside">{t(`page.sessions.change.what.${change}`)}</p>
          <ChangeFields
            session={session}
            change={change}
            draft={draft}
            faults={isTried ? faults : {}}
            onType={type}
          />
          <TextEntry
            name="reason"
            label={t('page.sessions.change.reason')}
            hint={t('page.sessions.change.reasonHint')}
            typed={draft.reason}
            // The reason changes nothing of what is looked at.
            onType={(reason) => setDraft({ ...draft, reason })}
          />
        </>
      )}
    </LookForm>
  );
}

/** A part without dates is what one mostly wants to date; the last resumed part is the one that can be dropped. */
function partFor({ segments }: Session, change: SessionChange) {
  if (change === 'drop') return segments.at(-1);
  return change === 'move' ? (segments.find(({ start }) => start === null) ?? segments[0]) : segments[0];
}
