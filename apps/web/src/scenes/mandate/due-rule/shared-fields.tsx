import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Chosen, Typed } from './entry.js';
import type { DurationForm } from './rule-form.js';
import type { RuleFieldsProps } from './rule-fields-props.js';
import { BodyField } from './session-fields.js';

interface DurationProps extends RuleFieldsProps {
  readonly name: 'every' | 'within' | 'lead';
}

/** So many days, weeks, months or years. */
export function Duration({ form, path, onType, name }: DurationProps) {
  const { t } = usePlaceLanguage('dueRule');
  const length = form[name];
  const type = (typed: Partial<DurationForm>) => onType({ [name]: { ...length, ...typed } });
  return (
    <div className="due-duration">
      <Typed
        label={t(`dueRule.field.${name}`)}
        {...(name === 'lead' && { hint: t('dueRule.field.leadHint') })}
        path={`${path}${name}`}
        numeric
        typed={length.count}
        onType={(count) => type({ count })}
      />
      <Chosen
        label={t('dueRule.field.unit')}
        path={`${path}${name}.unit`}
        chosen={length.unit}
        onChoose={(unit) => type({ unit })}
        options={['D', 'W', 'M', 'Y'].map((unit) => [unit, t('dueRule.unitOf', { unit })])}
      />
    </div>
  );
}

interface DateProps {
  readonly path: string;
  readonly name: 'date' | 'eventDate';
  readonly typed: string;
  readonly onType: RuleFieldsProps['onType'];
}

export function DateField({ path, name, typed, onType }: DateProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <Typed
      label={t(`dueRule.field.${name}`)}
      path={path}
      type="date"
      typed={typed}
      onType={(date) => onType({ date })}
    />
  );
}

interface WordsProps extends RuleFieldsProps {
  readonly name?: 'text' | 'event';
  readonly at?: string;
}

/** Words of the text. */
export function Words({ form, path, onType, name = 'text', at = 'text' }: WordsProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <Typed
      label={t(`dueRule.field.${name}`)}
      path={`${path}${at}`}
      typed={form.text}
      onType={(text) => onType({ text })}
    />
  );
}

interface BodyProps extends RuleFieldsProps {
  readonly within?: string;
  readonly mayLack?: boolean;
}

export function Body({ form, path, onType, within = '', mayLack = false }: BodyProps) {
  return (
    <BodyField
      path={`${path}${within}body`}
      body={form.at.body}
      mayLack={mayLack}
      onChoose={(body) => onType({ at: { ...form.at, body } })}
    />
  );
}
