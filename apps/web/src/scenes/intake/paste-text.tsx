import { useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** Pasted text as the browser keeps it until it has been read. */
export interface PastedDraft {
  readonly text: string;
  /** The reading that it became, once it was sent. */
  readonly reading?: string;
}

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onTake: () => void;
  readonly busy: boolean;
}

/** Text in place of a file. What is pasted stays in this browser until it has been read. */
export function PasteText({ text, onChange, onTake, busy }: Props) {
  const { t } = usePlaceLanguage('intake');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setMissing(text.trim() === '');
    if (text.trim() === '') document.getElementById('intake-text')?.focus();
    else onTake();
  };
  return (
    <form className="paste-text" noValidate onSubmit={submit}>
      <label htmlFor="intake-text">{t('intake.page.takeIn.paste')}</label>
      <textarea
        id="intake-text"
        className="input"
        rows={4}
        dir="auto"
        spellCheck={false}
        value={text}
        aria-invalid={missing}
        aria-describedby="intake-text-fault"
        onChange={({ target }) => {
          setMissing(false);
          onChange(target.value);
        }}
      />
      <p id="intake-text-fault" className="field-error">
        {missing && t('intake.page.takeIn.pasteMissing')}
      </p>
      <Button type="submit" className="button">
        {t('intake.page.takeIn.takePasted')}
      </Button>
    </form>
  );
}
