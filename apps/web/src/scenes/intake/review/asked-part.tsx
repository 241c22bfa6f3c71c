import { deliverableWords } from '../../../language/register-words.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Choice, Line } from './field.js';
import type { FormPart } from './form-part.js';
import { verbWords } from './request-facts.js';

const verbs = [
  'requests',
  'requests again',
  'invites',
  'encourages',
  'urges',
  'calls upon',
  'recommends',
  'instructs',
  'directs',
  'decides',
].flatMap((verb) => [verb, `also ${verb}`, `further ${verb}`]);
const roles = ['head', 'secretariat', 'member-states', 'body', 'other'] as const;
const deliverables = ['report', 'briefing', 'plan', 'strategy', 'consultation', 'update', 'other'];

/** What is asked of whom. */
export function AskedPart({ fields, change, fault, now, lang }: FormPart) {
  const { t } = usePlaceLanguage('intake');
  return (
    <fieldset>
      <legend>{t('intake.page.form.what')}</legend>
      <Choice
        id="verb"
        label={t('intake.page.fact.verb')}
        value={fields.verb}
        onChange={(verb) => change({ verb })}
        options={verbs.map((verb) => [verb, verbWords(verb, t)])}
        now={now('verb')}
      />
      <Choice
        id="role"
        label={t('intake.page.form.role')}
        value={fields.role}
        onChange={(role) => change({ role })}
        options={roles.map((role) => [role, t(`intake.page.role.${role}`)])}
        now={now('role')}
      />
      <Line
        id="name"
        label={t('intake.page.form.name')}
        hint={t('intake.page.form.nameHint')}
        lang="en"
        value={fields.name}
        onChange={(name) => change({ name })}
        fault={fault('name')}
        now={now('name')}
      />
      <Choice
        id="deliverable"
        label={t('intake.page.fact.deliverable')}
        value={fields.deliverable}
        onChange={(deliverable) => change({ deliverable })}
        options={[
          ['', t('intake.page.form.none')],
          ...deliverables.map((each) => [each, deliverableWords(each, t)] as const),
        ]}
        now={now('deliverable')}
      />
      <Line
        id="condition"
        label={t('intake.page.fact.condition')}
        lang={lang}
        value={fields.condition}
        onChange={(condition) => change({ condition })}
        now={now('condition')}
      />
    </fieldset>
  );
}
