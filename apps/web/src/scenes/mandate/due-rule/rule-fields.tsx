import type { ReactNode } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { EndFields, StartFields } from './bounds-fields.js';
import {
  BeforeFields,
  LastOfYear,
  NamedSession,
  OnlyRegular,
  PartFields,
  SomeOfYear,
} from './meeting-fields.js';
import { EndsFields, OpenFields, WithFields, WithinFields } from './other-fields.js';
import type { RuleFieldsProps } from './rule-fields-props.js';
import type { EndForm, RuleChoice } from './rule-form.js';
import { Body, DateField, Duration, Words } from './shared-fields.js';

const untilWays: readonly EndForm['way'][] = ['', 'date', 'session', 'completionOf', 'event'];

/** The few fields of a choice, but for the rules that it holds. */
export function RuleFields(props: RuleFieldsProps) {
  const { form, path, onType } = props;
  const { t } = usePlaceLanguage('dueRule');
  const Fields = fieldsOf[form.choice];
  const until = (
    <EndFields
      path={`${path}until`}
      label={t('dueRule.field.until')}
      end={form.until}
      ways={untilWays}
      onType={(end) => onType({ until: end })}
    />
  );
  return (
    <>
      {Fields && <Fields {...props} />}
      {isRepeated.has(form.choice) && (
        <StartFields path={`${path}from`} start={form.from} onType={(from) => onType({ from })} />
      )}
      {(isRepeated.has(form.choice) || isOpen.has(form.choice)) && until}
    </>
  );
}

const isRepeated: ReadonlySet<RuleChoice> = new Set(['each-session', 'ordinals-of-year']);
const isOpen: ReadonlySet<RuleChoice> = new Set(['interval', 'regularly', 'as-appropriate']);

const fieldsOf: Readonly<Partial<Record<RuleChoice, (props: RuleFieldsProps) => ReactNode>>> = {
  session: (props) => (
    <>
      <NamedSession {...props} />
      <PartFields {...props} />
    </>
  ),
  next: (props) => (
    <>
      <Body {...props} within="at." />
      <PartFields {...props} />
    </>
  ),
  before: BeforeFields,
  'each-session': (props) => (
    <>
      <Body {...props} />
      <OnlyRegular {...props} />
    </>
  ),
  'ordinals-of-year': SomeOfYear,
  'last-of-year': LastOfYear,
  interval: (props) => (
    <>
      <Duration {...props} name="every" />
      <Body {...props} mayLack />
    </>
  ),
  by: ({ form, path, onType }) => (
    <DateField path={`${path}by`} typed={form.date} onType={onType} name="date" />
  ),
  within: WithinFields,
  preceding: Body,
  event: (props) => (
    <>
      <Words {...props} name="event" />
      <DateField path={`${props.path}date`} typed={props.form.date} onType={props.onType} name="eventDate" />
    </>
  ),
  with: WithFields,
  ends: EndsFields,
  regularly: OpenFields,
  'as-appropriate': OpenFields,
  none: Body,
  unparsed: Words,
};
