import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Choice, Line } from './field.js';
import type { FormPart } from './form-part.js';

/** Where it stands and where it was asked. */
export function PlacePart({ fields, change, fault, now, bodies }: FormPart) {
  const { t } = usePlaceLanguage('intake');
  const line = (name: 'number' | 'part' | 'paragraph' | 'subparagraph' | 'year' | 'ordinal') => (
    <Line
      id={name}
      label={t(`intake.page.form.${name}`)}
      value={fields[name]}
      onChange={(value) => change({ [name]: value })}
      fault={fault(name)}
      now={now(name)}
    />
  );
  return (
    <fieldset>
      <legend>{t('intake.page.form.where')}</legend>
      <Choice
        id="body"
        label={t('intake.page.form.body')}
        value={fields.body}
        onChange={(body) => change({ body })}
        options={bodies}
        now={now('body')}
      />
      <Choice
        id="type"
        label={t('intake.page.form.type')}
        value={fields.type}
        onChange={(type) => change({ type })}
        options={[
          ['decision', t('intake.page.form.decision')],
          ['resolution', t('intake.page.form.resolution')],
        ]}
        now={now('type')}
      />
      {line('number')}
      {line('part')}
      {line('paragraph')}
      {line('subparagraph')}
      {line('ordinal')}
      {line('year')}
    </fieldset>
  );
}
