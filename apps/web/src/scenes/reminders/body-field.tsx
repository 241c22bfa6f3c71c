import { useId } from 'react';

interface Props {
  readonly label: string;
  /** What stands for no body; no such choice without it. */
  readonly none?: string;
  readonly among: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Chooses one of the bodies. */
export function BodyField({ label, none, among, chosen, onChoose }: Props) {
  const field = useId();
  return (
    <div className="text-entry body-field">
      <label htmlFor={field}>{label}</label>
      <select id={field} className="input" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {among.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
