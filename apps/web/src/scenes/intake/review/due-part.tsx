import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { DueRuleEditor } from '../../mandate/due-rule/due-rule-editor.js';
import type { RuleForm } from '../../mandate/due-rule/rule-form.js';
import { Choice, Line } from './field.js';
import type { FormPart } from './form-part.js';
import { recurrenceOf } from './recurrence-of.js';
import { recurrenceWords } from './request-facts.js';

const recurrences = ['once', 'every_session', 'annual', 'biennial', 'by_date', 'ongoing', 'unspecified'];

interface Props extends FormPart {
  /** The key of the session at which it was asked, when that is known. */
  readonly session: string | null;
  /** Whether somebody has tried to save. */
  readonly isTried: boolean;
}

/** When it is due, with what that means beneath, and the words that say it. */
export function DuePart({ fields, change, now, lang, session, isTried }: Props) {
  const { t } = usePlaceLanguage('intake');
  const type = (due: RuleForm) => {
    const recurrence = due.choice === fields.due.choice ? undefined : recurrenceOf[due.choice];
    change({ due, ...(recurrence !== undefined && { recurrence }) });
  };
  const theirs = now('due');
  return (
    <fieldset>
      <legend>{t('intake.page.form.when')}</legend>
      <DueRuleEditor
        form={fields.due}
        onType={type}
        about={{ body: fields.body, session }}
        isTried={isTried}
      />
      {theirs !== null && (
        <p className="clash">{t('intake.page.form.now', { now: theirs || t('intake.page.form.nothing') })}</p>
      )}
      <Line
        id="dueText"
        label={t('intake.page.form.dueText')}
        hint={t('intake.page.form.dueTextHint')}
        lang={lang}
        value={fields.dueText}
        onChange={(dueText) => change({ dueText })}
        now={now('dueText')}
      />
      <Choice
        id="recurrence"
        label={t('intake.page.fact.recurrence')}
        value={fields.recurrence}
        onChange={(recurrence) => change({ recurrence })}
        options={recurrences.map((each) => [each, recurrenceWords(each, t)])}
        now={now('recurrence')}
      />
    </fieldset>
  );
}
