import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { SelectEntry } from '../../components/select-entry.js';

const closing = ['take-note', 'approve'] as const;
type Closing = (typeof closing)[number];

interface Props {
  readonly fault: Message | undefined;
  readonly onSet: (deed: Closing) => void;
}

/** Most of what a session considers is taken note of: chosen once for every line that has nothing yet. */
export function ConsiderAll({ fault, onSet }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const [deed, choose] = useState<Closing>('take-note');
  return (
    <div className="consider-all">
      <SelectEntry
        name="all"
        label={t('workflow.consider.all')}
        among={closing.map((each) => ({ value: each, label: t(`workflow.act.deeds.${each}`) }))}
        chosen={deed}
        onChoose={(chosen) => choose(chosen as Closing)}
        fault={fault}
      />
      <Button className="button" onPress={() => onSet(deed)}>
        {t('workflow.consider.set')}
      </Button>
    </div>
  );
}
