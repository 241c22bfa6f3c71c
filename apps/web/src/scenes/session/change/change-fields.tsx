import { useId } from 'react';
import type { Session } from '../../../api/questions.js';
import { TextEntry } from '../../../components/text-entry.js';
import { useLanguage } from '../../../language/language.js';
import { partName } from '../../sessions/part-name.js';
import { DayEntry } from './day-entry.js';
import {
  draftOf,
  partValue,
  type DraftFault,
  type SessionChange,
  type SessionDraft,
} from './session-draft.js';
import { WhenFields } from './when-fields.js';

interface Props {
  readonly session: Session;
  readonly change: SessionChange;
  readonly draft: SessionDraft;
  readonly faults: Readonly<Partial<Record<string, DraftFault>>>;
  readonly onType: (draft: SessionDraft) => void;
}

/** What a change needs to know: which part, and when it is held or whether it takes documents. */
export function ChangeFields({ session, change, draft, faults, onType }: Props) {
  const { t } = useLanguage();
  const ofPart = change === 'move' || change === 'documents';
  return (
    <>
      {ofPart && session.segments.length > 1 && <PartField session={session} draft={draft} onType={onType} />}
      {change === 'split' && (
        <DayEntry
          name="lastDay"
          label={t('page.sessions.change.lastDay')}
          typed={draft.lastDay}
          onType={(lastDay) => onType({ ...draft, lastDay })}
        />
      )}
      {(change === 'move' || change === 'split') && (
        <WhenFields
          label={t(change === 'split' ? 'page.sessions.change.resumedWhen' : 'page.sessions.change.when')}
          draft={draft}
          faults={faults}
          onType={onType}
        />
      )}
      {change === 'documents' && <DocumentFields draft={draft} onType={onType} />}
    </>
  );
}

/** Which part of a session that has several; what stands of it is then in the form. */
function PartField({ session, draft, onType }: Pick<Props, 'session' | 'draft' | 'onType'>) {
  const { t } = useLanguage();
  const part = useId();
  return (
    <div className="text-entry">
      <label htmlFor={part}>{t('page.sessions.change.part')}</label>
      <select
        id={part}
        className="input"
        value={draft.part}
        onChange={({ target }) => {
          const chosen = session.segments.find((one) => partValue(one) === target.value);
          onType({ ...draftOf(session, chosen), reason: draft.reason });
        }}
      >
        {session.segments.map((one) => (
          <option key={partValue(one)} value={partValue(one)}>
            {partName(one, t)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whether it takes documents, and if not, why. */
function DocumentFields({ draft, onType }: Pick<Props, 'draft' | 'onType'>) {
  const { t } = useLanguage();
  const documents = useId();
  return (
    <>
      <label className="check" htmlFor={documents}>
        <input
          id={documents}
          type="checkbox"
          checked={draft.takesDocuments}
          onChange={({ target }) => onType({ ...draft, takesDocuments: target.checked })}
        />
        {t('page.sessions.change.takesDocuments')}
      </label>
      {!draft.takesDocuments && (
        <TextEntry
          name="why"
          label={t('page.sessions.change.why')}
          hint={t('page.sessions.change.whyHint')}
          typed={draft.why}
          onType={(why) => onType({ ...draft, why })}
        />
      )}
    </>
  );
}
