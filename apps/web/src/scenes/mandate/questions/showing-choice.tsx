import type { Message } from '#messages/web';
import { Choice } from '../../../components/choice.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Showing } from './question-queries.js';

interface Props {
  readonly among: readonly Showing[];
  readonly chosen: Showing | undefined;
  readonly onChoose: (showing: Showing) => void;
  readonly fault?: Message | undefined;
  readonly autoFocus?: boolean;
}

/** Who else may see a question: nothing is chosen before its side has said so. */
export function ShowingChoice({ among, chosen, onChoose, fault, autoFocus = false }: Props) {
  const { t } = usePlaceLanguage('questions');
  return (
    <Choice
      name="showing"
      label={t('questions.showing.label')}
      among={among.map((value) => ({ value, label: t(`questions.showing.${value}`) }))}
      chosen={chosen}
      onChoose={(value) => onChoose(value as Showing)}
      fault={fault}
      autoFocus={autoFocus}
    />
  );
}
