import type { MessageKey } from '#messages/web';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { dueFieldsOf, dueKinds, recurrenceOf, type DueFields, type DueKind } from './due-form.js';
import { Choice, Line } from './field.js';
import type { FormPart } from './form-part.js';
import { recurrenceWords } from './request-facts.js';

const recurrences = ['once', 'every_session', 'annual', 'biennial', 'by_date', 'ongoing', 'unspecified'];

interface Props extends FormPart {
  /** The rule as it stands, as a sentence; null when it can only be shown by the text's words. */
  readonly sentence: string | null;
}

/** When it is due: put together from a few fields, or left as it was read. */
export function DuePart(part: Props) {
  const { t } = usePlaceLanguage('intake');
  const { fields, change, now, lang, sentence } = part;
  const choose = (chosen: string) => {
    const kind = chosen as DueKind;
    change({ due: { ...fields.due, kind }, recurrence: recurrenceOf[kind] ?? fields.recurrence });
  };
  const words = (kind: DueKind) =>
    kind === 'as-read' && sentence !== null
      ? t('intake.page.due.asReadIs', { sentence })
      : t(`intake.page.due.${kind}` as MessageKey);
  return (
    <fieldset>
      <legend>{t('intake.page.form.when')}</legend>
      <Choice
        id="due"
        label={t('intake.page.fact.due')}
        value={fields.due.kind}
        onChange={choose}
        options={dueKinds.map((kind) => [kind, words(kind)])}
        now={now('due')}
      />
      <RuleFields {...part} />
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

/** The fields that the chosen kind of rule needs. */
function RuleFields({ fields: { due }, change, fault, bodies }: FormPart) {
  const { t } = usePlaceLanguage('intake');
  const set = (typed: Partial<DueFields>) => change({ due: { ...due, ...typed } });
  const needs = dueFieldsOf[due.kind];
  const line = (name: 'year' | 'ordinals' | 'by' | 'days') =>
    needs.includes(name) && (
      <Line
        id={`due-${name}`}
        label={t(`intake.page.due.${name === 'by' ? 'byDate' : name}`)}
        type={name === 'by' ? 'date' : 'text'}
        value={due[name]}
        onChange={(value) => set({ [name]: value })}
        fault={fault(`due-${name}`)}
      />
    );
  return (
    <>
      {needs.includes('body') && (
        <Choice
          id="due-body"
          label={t('intake.page.due.body')}
          value={due.body}
          onChange={(body) => set({ body })}
          options={bodies}
          fault={fault('due-body')}
        />
      )}
      {line('ordinals')}
      {line('year')}
      {needs.includes('choose') && (
        <Choice
          id="due-choose"
          label={t('intake.page.due.choose')}
          value={due.choose}
          onChange={(value) => set({ choose: value === 'all' ? 'all' : 'one' })}
          options={[
            ['one', t('intake.page.due.one')],
            ['all', t('intake.page.due.all')],
          ]}
        />
      )}
      {line('by')}
      {line('days')}
    </>
  );
}
