import { useId } from 'react';
import type { Message } from '#messages/web';
import { useFormWords } from '../../../language/form-words.js';

interface Props {
  readonly name: string;
  readonly label: string;
  /** An ISO calendar date, or nothing. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly fault?: Message | null;
}

/** A labelled field for a day of the calendar, with the browser's own calendar behind it. */
export function DayEntry({ name, label, typed, onType, fault }: Props) {
  const t = useFormWords();
  const id = useId();
  return (
    <div className="text-entry">
      <label htmlFor={id}>{label}</label>
      {fault && (
        <p id={`${id}-fault`} className="field-error">
          {t(fault.key, fault.values)}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="date"
        className="input"
        value={typed}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
