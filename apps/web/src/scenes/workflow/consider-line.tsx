import { Link } from '@tanstack/react-router';
import type { Message } from '#messages/web';
import type { Body } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { textForReader } from '../mandates/text-for-reader.js';
import { needsSession, type DeedDraft } from './act-draft.js';
import type { Delivered } from './delivered.js';
import { SelectEntry } from '../../components/select-entry.js';
import { useOpenSessions } from './use-open-sessions.js';

const outcomes = ['take-note', 'approve', 'defer', 'ask-for-more'] as const;

interface Props extends Delivered {
  readonly session: string;
  readonly bodies: readonly Body[];
  readonly draft: DeedDraft;
  readonly onType: (draft: DeedDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** One delivered task: what was asked, and what the body did with the answer. */
export function ConsiderLine({ mandate, task, session, bodies, draft, onType, faults }: Props) {
  const { t, lang } = usePlaceLanguage('workflow');
  const open = useOpenSessions(task.body, session);
  const text = textForReader(mandate.texts, lang);
  const asksMore = draft.deed === 'ask-for-more';
  return (
    <li>
      <p>
        <Link to="/tasks/$task" params={{ task: task.id }}>
          {[decisionWords(mandate, bodies, lang, t), placeWords(mandate, t)].filter(Boolean).join(' · ')}
        </Link>
      </p>
      {text && <Quotation {...text} />}
      <SelectEntry
        name={`deed ${task.id}`}
        label={t('workflow.consider.outcome')}
        among={[
          { value: '', label: t('workflow.consider.later') },
          ...outcomes.map((each) => ({ value: each, label: t(`workflow.act.deeds.${each}`) })),
        ]}
        chosen={draft.deed}
        onChoose={(deed) => onType({ ...draft, deed: deed as DeedDraft['deed'] })}
        fault={faults[`deed ${task.id}`]}
      />
      {(needsSession(draft.deed) || asksMore) && (
        <>
          <SelectEntry
            name={`session ${task.id}`}
            label={t(asksMore ? 'workflow.act.sessionPerhaps' : 'workflow.act.session')}
            among={[
              { value: '', label: t(asksMore ? 'workflow.act.noSession' : 'workflow.act.chooseSession') },
              ...open,
            ]}
            chosen={draft.session}
            onChoose={(chosen) => onType({ ...draft, session: chosen })}
            fault={faults[`session ${task.id}`]}
          />
          <TextEntry
            name={`note ${task.id}`}
            label={t('workflow.act.note')}
            typed={draft.note}
            onType={(note) => onType({ ...draft, note })}
            fault={faults[`note ${task.id}`]}
            rows={2}
          />
        </>
      )}
    </li>
  );
}
