import type { Message } from '#messages/web';
import type { PaperDetail } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { FurtherFields } from '../task/further-fields.js';
import type { LinesDraft } from './lines-draft.js';
import { TaskLines } from './task-lines.js';

interface Props {
  readonly tasks: PaperDetail['answers'];
  readonly draft: LinesDraft;
  readonly onType: (draft: LinesDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** An update of a paper: what holds of all its tasks, and a line for each. */
export function LinesFields({ tasks, draft, onType, faults }: Props) {
  const { t } = usePlaceLanguage('paper');
  return (
    <>
      <TextEntry
        name="shared"
        label={t('paper.field.shared')}
        typed={draft.shared}
        onType={(shared) => onType({ ...draft, shared })}
        fault={faults['shared']}
        rows={4}
      />
      <TaskLines tasks={tasks} draft={draft} onType={onType} faults={faults} />
      <FurtherFields draft={draft} onType={(typed) => onType({ ...draft, ...typed })} faults={faults} />
    </>
  );
}
