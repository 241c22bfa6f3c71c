import { useId } from 'react';
import type { Message } from '#messages/web';
import { useFormWords } from '../language/form-words.js';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly among: readonly { readonly value: string; readonly label: string }[];
  /** What no choice is called; without one, something is always chosen. */
  readonly none?: string;
  readonly fault?: Message | undefined;
}

/** One out of many, in a labelled field. */
export function SelectEntry({ name, label, chosen, onChoose, among, none, fault }: Props) {
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
        {none !== undefined && <option value="">{none}</option>}
        {among.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
