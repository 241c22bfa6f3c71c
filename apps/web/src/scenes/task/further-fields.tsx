import type { Message } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { useLanguage } from '../../language/language.js';
import { EvidenceFields } from './evidence-fields.js';
import type { UpdateDraft } from './update-draft.js';

type Further = Pick<UpdateDraft, 'challenges' | 'nextSteps' | 'evidence'>;

interface Props {
  readonly draft: Further;
  readonly onType: (typed: Partial<Further>) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** What an update says beside what has been done: what is difficult, what comes next, and what shows it. */
export function FurtherFields({ draft, onType, faults }: Props) {
  const { t } = useLanguage();
  return (
    <>
      {(['challenges', 'nextSteps'] as const).map((field) => (
        <TextEntry
          key={field}
          name={field}
          label={t(`page.task.update.${field}`)}
          typed={draft[field]}
          onType={(typed) => onType({ [field]: typed })}
          fault={faults[field]}
          rows={2}
        />
      ))}
      <EvidenceFields links={draft.evidence} onType={(evidence) => onType({ evidence })} faults={faults} />
    </>
  );
}
