import type { ReactNode } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** What is wrong with it, if anything. */
  readonly fault?: string | null | undefined;
  /** What somebody else has meanwhile put here. */
  readonly now?: string | null | undefined;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A label and a field, with what there is to say about it. */
export function Field({ id, label, fault, now, hint, children }: FieldProps) {
  const { t } = usePlaceLanguage('intake');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      <div id={`${id}-about`} className="aside">
        {hint}
        {now !== undefined && now !== null && (
          <p className="clash">{t('intake.page.form.now', { now: now || t('intake.page.form.nothing') })}</p>
        )}
        {fault && <p className="field-error">{fault}</p>}
      </div>
    </div>
  );
}

interface LineProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lang?: string | undefined;
  readonly type?: 'text' | 'date';
}

/** A line to type into. */
export function Line({ value, onChange, lang, type = 'text', ...about }: LineProps) {
  return (
    <Field {...about}>
      <input
        id={about.id}
        className="input"
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete="off"
        lang={lang}
        value={value}
        aria-invalid={Boolean(about.fault)}
        aria-describedby={`${about.id}-about`}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

interface ChoiceProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** One of several. A value that is not among them stays until another is chosen. */
export function Choice({ value, onChange, options, ...about }: ChoiceProps) {
  const known = options.some(([each]) => each === value);
  return (
    <Field {...about}>
      <select
        id={about.id}
        className="input"
        value={value}
        aria-invalid={Boolean(about.fault)}
        aria-describedby={`${about.id}-about`}
        onChange={({ target }) => onChange(target.value)}
      >
        {!known && <option value={value}>{value}</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
