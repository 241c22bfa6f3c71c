import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Chosen, Tick, Typed } from './entry.js';
import type { RuleForm } from './rule-form.js';
import type { RuleFieldsProps } from './rule-fields-props.js';
import { SessionFields } from './session-fields.js';
import { Body, Duration } from './shared-fields.js';

export function NamedSession({ form, path, onType }: RuleFieldsProps) {
  return (
    <SessionFields
      path={`${path}at`}
      session={form.at}
      mayBeNext={form.choice === 'before'}
      onType={(at) => onType({ at })}
    />
  );
}

export function PartFields({ form, path, onType }: RuleFieldsProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <>
      <Tick
        label={t('dueRule.field.resumed')}
        isOn={form.isResumed}
        onTick={(isResumed) => onType({ isResumed })}
      />
      {form.isResumed && (
        <Typed
          label={t('dueRule.field.resumedN')}
          hint={t('dueRule.field.resumedHint')}
          path={`${path}segment.n`}
          numeric
          typed={form.resumed}
          onType={(resumed) => onType({ resumed })}
        />
      )}
      <Typed
        label={t('dueRule.field.agendaSegment')}
        hint={t('dueRule.field.yearHint')}
        path={`${path}agendaSegment`}
        typed={form.agendaSegment}
        onType={(agendaSegment) => onType({ agendaSegment })}
      />
    </>
  );
}

export function BeforeFields(props: RuleFieldsProps) {
  return (
    <>
      <NamedSession {...props} />
      <Duration {...props} name="lead" />
      <PartFields {...props} />
    </>
  );
}

export function OnlyRegular({ form, onType }: RuleFieldsProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <Tick
      label={t('dueRule.field.onlyRegular')}
      isOn={form.onlyRegular}
      onTick={(onlyRegular) => onType({ onlyRegular })}
    />
  );
}

export function SomeOfYear(props: RuleFieldsProps) {
  const { form, path, onType } = props;
  const { t } = usePlaceLanguage('dueRule');
  const { named } = form;
  return (
    <>
      <Body {...props} />
      <Chosen
        label={t('dueRule.field.named')}
        path={`${path}named`}
        chosen={named}
        onChoose={(chosen) => onType({ named: chosen as RuleForm['named'] })}
        options={(['ordinals', 'names'] as const).map((each) => [each, t(`dueRule.namedBy.${each}`)])}
      />
      <Typed
        label={t(`dueRule.field.${named}`)}
        hint={t(`dueRule.field.${named}Hint`)}
        path={`${path}${named}`}
        typed={form[named]}
        onType={(typed) => onType({ [named]: typed })}
      />
      <Chosen
        label={t('dueRule.field.choose')}
        path={`${path}choose`}
        chosen={form.choose}
        onChoose={(choose) => onType({ choose: choose as RuleForm['choose'] })}
        options={(['one', 'all'] as const).map((each) => [each, t(`dueRule.chooseOf.${each}`)])}
      />
      <Typed
        label={t('dueRule.field.everyYears')}
        hint={t('dueRule.field.everyYearsHint')}
        path={`${path}everyYears`}
        numeric
        typed={form.everyYears}
        onType={(everyYears) => onType({ everyYears })}
      />
    </>
  );
}

export function LastOfYear(props: RuleFieldsProps) {
  const { form, path, onType } = props;
  const { t } = usePlaceLanguage('dueRule');
  return (
    <>
      <Body {...props} />
      <Typed
        label={t('dueRule.field.year')}
        hint={t('dueRule.field.everyYearsHint')}
        path={`${path}year`}
        numeric
        typed={form.at.year}
        onType={(year) => onType({ at: { ...form.at, year } })}
      />
      <OnlyRegular {...props} />
    </>
  );
}
