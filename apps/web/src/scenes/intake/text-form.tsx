import { useState, type FormEvent, type ReactNode } from 'react';

interface Props {
  /** Of the field; what is said of it has ids that begin so. */
  readonly id: string;
  readonly className: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said when nothing was typed. */
  readonly missing: string;
  readonly rows: number;
  readonly lang?: string | undefined;
  readonly dir: 'auto' | 'ltr' | 'rtl';
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  /** It does nothing meanwhile. */
  readonly isBusy?: boolean;
  /** Below the field: what went wrong, and the buttons. */
  readonly children: ReactNode;
}

/** A whole text, typed or pasted; without one, it says so and leads back to the field. */
export function TextForm({ id, text, missing: fault, hint, onChange, onSend, isBusy, ...props }: Props) {
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setMissing(text.trim() === '');
    if (text.trim() === '') document.getElementById(id)?.focus();
    else onSend();
  };
  return (
    <form className={props.className} noValidate onSubmit={submit}>
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        className="input"
        rows={props.rows}
        lang={props.lang}
        dir={props.dir}
        spellCheck={false}
        value={text}
        aria-invalid={missing}
        aria-describedby={hint === undefined ? `${id}-fault` : `${id}-hint ${id}-fault`}
        onChange={({ target }) => {
          setMissing(false);
          onChange(target.value);
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="aside">
          {hint}
        </p>
      )}
      <p id={`${id}-fault`} className="field-error">
        {missing && fault}
      </p>
      {props.children}
    </form>
  );
}
