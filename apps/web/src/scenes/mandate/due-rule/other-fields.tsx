import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { EndFields } from './bounds-fields.js';
import { Chosen, Typed } from './entry.js';
import type { RuleForm } from './rule-form.js';
import type { RuleFieldsProps } from './rule-fields-props.js';
import { Body, Duration, Words } from './shared-fields.js';

export function WithinFields(props: RuleFieldsProps) {
  const { form, path, onType } = props;
  const { t } = usePlaceLanguage('dueRule');
  return (
    <>
      <Duration {...props} name="within" />
      <Chosen
        label={t('dueRule.field.of')}
        path={`${path}of`}
        chosen={form.of}
        onChoose={(of) => onType({ of: of as RuleForm['of'] })}
        options={(['adoption', 'closure', 'event', 'unstated'] as const).map((of) => [
          of,
          t(`dueRule.ofWhat.${of}`),
        ])}
      />
      {form.of === 'event' && <Words {...props} name="event" at="of.event" />}
    </>
  );
}

export function WithFields(props: RuleFieldsProps) {
  const { form, path, onType } = props;
  const { t } = usePlaceLanguage('dueRule');
  return (
    <>
      <Words {...props} />
      <Typed
        label={t('dueRule.field.mandate')}
        hint={t('dueRule.field.mandateHint')}
        path={`${path}mandate`}
        typed={form.mandate}
        onType={(mandate) => onType({ mandate })}
      />
      <Chosen
        label={t('dueRule.field.times')}
        path={`${path}times`}
        chosen={form.times}
        onChoose={(times) => onType({ times: times as RuleForm['times'] })}
        options={(['', 'next', 'each'] as const).map((each) => [each, t(`dueRule.timesOf.${each || 'any'}`)])}
      />
    </>
  );
}

export function EndsFields({ form, path, onType }: RuleFieldsProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <EndFields
      path={`${path}from`}
      label={t('dueRule.field.endsFrom')}
      end={form.until}
      ways={['', 'date', 'session']}
      isBare
      onType={(until) => onType({ until })}
    />
  );
}

export function OpenFields(props: RuleFieldsProps) {
  return (
    <>
      <Words {...props} />
      <Body {...props} mayLack />
    </>
  );
}
