import type { Message } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DayEntry } from '../session/change/day-entry.js';
import type { DeedDraft, DeedField } from './deeds.js';
import { SlotEntry } from './slot-entry.js';

interface Props {
  readonly fields: readonly DeedField[];
  readonly draft: DeedDraft;
  readonly onType: (draft: DeedDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** What is noted with something that is done to a paper. */
export function DeedFields({ fields, draft, onType, faults }: Props) {
  const { t } = usePlaceLanguage('paper');
  const has = (field: DeedField) => fields.includes(field);
  return (
    <>
      {has('symbol') && (
        <TextEntry
          name="symbol"
          label={t('paper.field.symbol')}
          typed={draft.symbol}
          onType={(symbol) => onType({ ...draft, symbol })}
          fault={faults['symbol']}
        />
      )}
      {has('slot') && (
        <div className="field-row">
          <SlotEntry draft={draft} onType={onType} faults={faults} />
        </div>
      )}
      {has('on') && (
        <DayEntry
          name="on"
          label={t('paper.field.on')}
          typed={draft.on}
          onType={(on) => onType({ ...draft, on })}
        />
      )}
      {has('reason') && (
        <TextEntry
          name="reason"
          label={t('paper.field.reason')}
          typed={draft.reason}
          onType={(reason) => onType({ ...draft, reason })}
          fault={faults['reason']}
          rows={3}
        />
      )}
    </>
  );
}
