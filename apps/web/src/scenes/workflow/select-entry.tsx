import { useId } from 'react';
import type { Message } from '#messages/web';
import { useFormWords } from '../../language/form-words.js';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly among: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly fault?: Message | undefined;
}

/** A labelled list out of which one is chosen. */
export function SelectEntry({ name, label, among, chosen, onChoose, fault }: Props) {
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
      <select
        id={id}
        name={name}
        className="input"
        value={chosen}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => onChoose(target.value)}
      >
        {among.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
