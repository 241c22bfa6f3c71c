import type { Message } from '#messages/web';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DayEntry } from '../session/change/day-entry.js';

interface Slot {
  readonly slotFrom: string;
  readonly slotUntil: string;
}

interface Props<Draft extends Slot> {
  readonly draft: Draft;
  readonly onType: (draft: Draft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** The days that documents services keep for a paper. The last day is not before the first until it is typed so. */
export function SlotEntry<Draft extends Slot>({ draft, onType, faults }: Props<Draft>) {
  const { t } = usePlaceLanguage('paper');
  return (
    <>
      <DayEntry
        name="slotFrom"
        label={t('paper.field.slotFrom')}
        typed={draft.slotFrom}
        onType={(slotFrom) =>
          onType({ ...draft, slotFrom, slotUntil: draft.slotUntil < slotFrom ? slotFrom : draft.slotUntil })
        }
        fault={faults['slotFrom'] ?? null}
      />
      <DayEntry
        name="slotUntil"
        label={t('paper.field.slotUntil')}
        typed={draft.slotUntil}
        onType={(slotUntil) => onType({ ...draft, slotUntil })}
        fault={faults['slotUntil'] ?? null}
      />
    </>
  );
}
