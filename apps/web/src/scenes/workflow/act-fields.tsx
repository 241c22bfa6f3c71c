import { useQuery } from '@tanstack/react-query';
import type { Message } from '#messages/web';
import { bodies } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DayEntry } from '../session/change/day-entry.js';
import { actKinds, type ActDraft } from './act-draft.js';
import { SelectEntry } from '../../components/select-entry.js';

interface Props {
  readonly draft: ActDraft;
  readonly onType: (draft: ActDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** What shows that the body did it: whose act, of which kind, where it stands, of which day. */
export function ActFields({ draft, onType, faults }: Props) {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(bodies);
  return (
    <fieldset className="workflow-shows">
      <legend>{t('workflow.act.shows')}</legend>
      <div className="field-row">
        <SelectEntry
          name="kind"
          label={t('workflow.act.kind')}
          among={actKinds.map((kind) => ({ value: kind, label: t(`workflow.act.kinds.${kind}`) }))}
          chosen={draft.kind}
          onChoose={(kind) => onType({ ...draft, kind: kind as ActDraft['kind'] })}
        />
        {known.length > 1 && (
          <SelectEntry
            name="body"
            label={t('workflow.act.body')}
            among={known.map(({ key }) => ({ value: key, label: bodyName(key, known, lang) }))}
            chosen={draft.body}
            onChoose={(body) => onType({ ...draft, body })}
          />
        )}
        <DayEntry
          name="on"
          label={t(draft.kind === 'silence-procedure' ? 'workflow.act.onSilence' : 'workflow.act.on')}
          typed={draft.on}
          onType={(on) => onType({ ...draft, on })}
          fault={faults['on'] ?? null}
        />
      </div>
      <TextEntry
        name="reference"
        label={t('workflow.act.reference')}
        hint={t('workflow.act.referenceHint')}
        typed={draft.reference}
        onType={(reference) => onType({ ...draft, reference })}
        fault={faults['reference']}
      />
      <TextEntry
        name="url"
        label={t('workflow.act.url')}
        typed={draft.url}
        onType={(url) => onType({ ...draft, url })}
        fault={faults['url']}
      />
    </fieldset>
  );
}
