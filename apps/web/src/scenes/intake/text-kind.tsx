import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Reading } from './intake-questions.js';

/** What kind of text of a decision it is; "adopted" is the advance text. */
export type TextStatus = Reading['status'];

const statuses: readonly TextStatus[] = ['adopted', 'edited', 'corrigendum'];

interface Props {
  readonly status: TextStatus;
  readonly onChange: (status: TextStatus) => void;
  /** What follows from it. */
  readonly hint: string;
}

/** What kind of text something is: it says which of two texts of a decision is the later one. */
export function TextKind({ status, onChange, hint }: Props) {
  const { t } = usePlaceLanguage('intake');
  return (
    <>
      <label className="take-in-lang">
        <span>{t('intake.page.takeIn.status')}</span>
        <select
          className="input"
          value={status}
          aria-describedby="take-in-status"
          onChange={({ target }) => onChange(target.value as TextStatus)}
        >
          {statuses.map((each) => (
            <option key={each} value={each}>
              {t(`page.textStatus.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p id="take-in-status" className="aside">
        {hint}
      </p>
    </>
  );
}
