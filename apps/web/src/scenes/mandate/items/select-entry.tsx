import { useId } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly among: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One out of many, by its name. */
export function SelectEntry({ name, label, among, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className="text-entry">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="input"
        value={chosen}
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
