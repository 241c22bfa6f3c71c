import type { Message } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { needsSession, type DeedDraft } from './act-draft.js';
import { SelectEntry } from '../../components/select-entry.js';
import { useOpenSessions } from './use-open-sessions.js';

interface Props {
  /** What the body may have done with it now. */
  readonly among: readonly Exclude<DeedDraft['deed'], ''>[];
  /** The body that receives it, and the session where it is due. */
  readonly body: string;
  readonly due: string | null;
  readonly draft: DeedDraft;
  readonly onType: (draft: DeedDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** What the body did: which deed, to which session it moved something, what it wants to know. */
export function DeedEntry({ among, body, due, draft, onType, faults }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const open = useOpenSessions(body, due);
  const { deed, session, note } = draft;
  const asksMore = deed === 'ask-for-more';
  return (
    <>
      <SelectEntry
        name="deed"
        label={t('workflow.act.deed')}
        among={[
          { value: '', label: '—' },
          ...among.map((each) => ({ value: each, label: t(`workflow.act.deeds.${each}`) })),
        ]}
        chosen={deed}
        onChoose={(chosen) => onType({ ...draft, deed: chosen as DeedDraft['deed'] })}
        fault={faults['deed']}
      />
      {(needsSession(deed) || asksMore) && (
        <SelectEntry
          name="session"
          label={t(asksMore ? 'workflow.act.sessionPerhaps' : 'workflow.act.session')}
          among={[
            { value: '', label: t(asksMore ? 'workflow.act.noSession' : 'workflow.act.chooseSession') },
            ...open,
          ]}
          chosen={session}
          onChoose={(chosen) => onType({ ...draft, session: chosen })}
          fault={faults['session']}
        />
      )}
      {(asksMore || deed === 'defer' || note !== '') && (
        <TextEntry
          name="note"
          label={t('workflow.act.note')}
          hint={t('workflow.act.noteHint')}
          typed={note}
          onType={(words) => onType({ ...draft, note: words })}
          fault={faults['note']}
          rows={3}
        />
      )}
    </>
  );
}
