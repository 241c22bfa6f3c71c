import { use, useId, type ReactNode } from 'react';
import { EditorContext } from './editor-context.js';

interface EntryProps {
  readonly label: string;
  readonly hint?: string;
  /** Where in the rule it stands: the server's faults are found by it. */
  readonly path: string;
  readonly children: (field: FieldProps) => ReactNode;
}

interface FieldProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** A field of the rule with its label, and what is wrong with it once somebody has tried to save. */
function Entry({ label, hint, path, children }: EntryProps) {
  const { faults } = use(EditorContext);
  const id = useId();
  const fault = faults.get(path);
  return (
    <div className="text-entry">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-about`, 'aria-invalid': fault !== undefined })}
      <div id={`${id}-about`} className="aside">
        {hint}
        {fault !== undefined && <p className="field-error">{fault}</p>}
      </div>
    </div>
  );
}

interface TypedProps extends Omit<EntryProps, 'children'> {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly type?: 'text' | 'date';
  readonly numeric?: boolean;
}

/** A line to type into. */
export function Typed({ typed, onType, type = 'text', numeric = false, ...about }: TypedProps) {
  return (
    <Entry {...about}>
      {(field) => (
        <input
          {...field}
          className="input"
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          inputMode={numeric ? 'numeric' : undefined}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Entry>
  );
}

type Options = readonly (readonly [value: string, words: string])[];

interface ChosenProps extends Omit<EntryProps, 'children'> {
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly options: Options | readonly (readonly [group: string, options: Options])[];
}

/** One of several, in groups where there are many. A value that is not among them stays until another is chosen. */
export function Chosen({ chosen, onChoose, options, ...about }: ChosenProps) {
  const isKnown = options.some(([value, said]) =>
    typeof said === 'string' ? value === chosen : said.some(([each]) => each === chosen),
  );
  return (
    <Entry {...about}>
      {(field) => (
        <select {...field} className="input" value={chosen} onChange={({ target }) => onChoose(target.value)}>
          {!isKnown && <option value={chosen}>{chosen}</option>}
          {options.map(([value, said]) =>
            typeof said === 'string' ? (
              <option key={value} value={value}>
                {said}
              </option>
            ) : (
              <optgroup key={value} label={value}>
                {said.map(([each, words]) => (
                  <option key={each} value={each}>
                    {words}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Entry>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, isOn, onTick }: TickProps) {
  const id = useId();
  return (
    <label className="check" htmlFor={id}>
      <input id={id} type="checkbox" checked={isOn} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  );
}
