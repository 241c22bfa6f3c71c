import type { MessageKey } from '#messages/web';
import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { changedFields, type CorrectionDraft, type CorrectionField } from './correction.js';
import { recurrenceWords, verbWords } from './request-facts.js';

const labels: Readonly<Record<CorrectionField, MessageKey>> = {
  verb: 'intake.page.fact.verb',
  role: 'intake.page.form.role',
  name: 'intake.page.form.name',
  due: 'intake.page.fact.due',
  dueText: 'intake.page.form.dueText',
  recurrence: 'intake.page.fact.recurrence',
  deliverable: 'intake.page.fact.deliverable',
  condition: 'intake.page.fact.condition',
  body: 'intake.page.form.body',
  type: 'intake.page.form.type',
  number: 'intake.page.form.number',
  part: 'intake.page.form.part',
  paragraph: 'intake.page.form.paragraph',
  subparagraph: 'intake.page.form.subparagraph',
  year: 'intake.page.form.year',
  ordinal: 'intake.page.form.ordinal',
  words: 'intake.page.form.words',
};

interface Props {
  readonly draft: CorrectionDraft;
  readonly text: string;
  readonly onDrop: () => void;
}

/** A correction that was begun before somebody else decided: it can no longer be saved, and what was typed is not lost. */
export function LostCorrection({ draft, text, onDrop }: Props) {
  const { t } = usePlaceLanguage('intake');
  const due = usePlaceLanguage('dueRule');
  const { fields } = draft;
  const typed = (field: CorrectionField): string => {
    if (field === 'due') return due.t(`dueRule.choice.${fields.due.choice}`);
    if (field === 'words') return text.slice(fields.words.start, fields.words.end);
    if (field === 'recurrence') return recurrenceWords(fields.recurrence, t);
    if (field === 'verb') return verbWords(fields.verb, t);
    return fields[field] || t('intake.page.form.nothing');
  };
  return (
    <div className="unsaved">
      <p>{t('intake.page.review.lost')}</p>
      <dl className="facts">
        {changedFields(draft).map((field) => (
          <div key={field}>
            <dt>{t(labels[field])}</dt>
            <dd>{typed(field)}</dd>
          </div>
        ))}
      </dl>
      <Button className="button" onPress={onDrop}>
        {t('intake.page.form.drop')}
      </Button>
    </div>
  );
}
