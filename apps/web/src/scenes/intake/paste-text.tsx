import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { TextForm } from './text-form.js';

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
  return (
    <TextForm
      id="intake-text"
      className="paste-text"
      label={t('intake.page.takeIn.paste')}
      missing={t('intake.page.takeIn.pasteMissing')}
      rows={4}
      dir="auto"
      text={text}
      onChange={onChange}
      onSend={onTake}
      isBusy={busy}
    >
      <Button type="submit" className="button">
        {t('intake.page.takeIn.takePasted')}
      </Button>
    </TextForm>
  );
}
