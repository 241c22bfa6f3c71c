import { useRef, type KeyboardEvent } from 'react';
import type { Mandate } from '../../../api/questions.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { ItemAct } from './item-act.js';
import { ItemLine } from './item-line.js';
import type { Item } from './item-questions.js';

interface Props {
  readonly mandate: Mandate;
  readonly items: readonly Item[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onAct: (act: ItemAct) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The items in their order; the arrows go from one to the next, and with Shift select on the way. */
export function ItemList({ mandate, items, selected, onSelect, onAct }: Props) {
  const { t } = usePlaceLanguage('items');
  const list = useRef<HTMLOListElement>(null);
  const isSelectable = items.some(({ may }) => may.some((act) => act !== 'correct'));
  if (items.length === 0) return null;
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input.item-box') ?? [])];
    const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + (step ?? 0)];
    if (step === undefined || next === undefined || !boxes.includes(event.target as HTMLInputElement)) return;
    event.preventDefault();
    next.focus();
    if (event.shiftKey)
      onSelect(new Set([...selected, (event.target as HTMLInputElement).value, next.value]));
  };
  const all = items.every(({ id }) => selected.has(id));
  return (
    <>
      {isSelectable && (
        <label className="item-all">
          <input
            type="checkbox"
            checked={all}
            onChange={() => onSelect(all ? new Set() : new Set(items.map(({ id }) => id)))}
          />
          {t('items.select.all')}
        </label>
      )}
      <ol ref={list} className="item-list" onKeyDown={walk}>
        {items.map((item) => (
          <ItemLine
            key={item.id}
            mandate={mandate}
            item={item}
            isSelectable={isSelectable}
            isSelected={selected.has(item.id)}
            onSelect={(isSelected) =>
              onSelect(
                isSelected
                  ? new Set([...selected, item.id])
                  : new Set([...selected].filter((id) => id !== item.id)),
              )
            }
            onAct={onAct}
          />
        ))}
      </ol>
    </>
  );
}
