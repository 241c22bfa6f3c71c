import type { Message } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { useLanguage } from '../../language/language.js';
import { FurtherFields } from './further-fields.js';
import type { UpdateDraft } from './update-draft.js';

interface Props {
  readonly draft: UpdateDraft;
  readonly onType: (draft: UpdateDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
  readonly autoFocus: boolean;
}

/** What an update says: what has been done, what is difficult, what comes next, and what shows it. */
export function UpdateFields({ draft, onType, faults, autoFocus }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <TextEntry
        name="narrative"
        label={t('page.task.update.narrative')}
        hint={t('page.task.update.hint')}
        typed={draft.narrative}
        onType={(narrative) => onType({ ...draft, narrative })}
        fault={faults['narrative']}
        rows={6}
        autoFocus={autoFocus}
      />
      <FurtherFields draft={draft} onType={(typed) => onType({ ...draft, ...typed })} faults={faults} />
    </>
  );
}
