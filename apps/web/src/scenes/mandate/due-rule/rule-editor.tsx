import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { Chosen, Tick } from './entry.js';
import { emptyForm, withChoice, type RuleChoice, type RuleForm } from './rule-form.js';
import { RuleFields } from './rule-fields.js';

interface Props {
  readonly form: RuleForm;
  readonly onType: (form: RuleForm) => void;
  readonly label: string;
  /** Where the rule stands in the whole one; empty for the whole. */
  readonly path?: string;
}

const groups: readonly (readonly ['meetings' | 'days' | 'others' | 'open', readonly RuleChoice[]])[] = [
  [
    'meetings',
    [
      'session',
      'next',
      'each-session',
      'ordinals-of-year',
      'last-of-year',
      'interval',
      'before',
      'preceding',
      'hops',
    ],
  ],
  ['days', ['by', 'within']],
  ['others', ['with', 'event', 'all', 'ends']],
  ['open', ['regularly', 'as-appropriate', 'none', 'unstated', 'unparsed']],
];

/** When something is due: one of the choices in words, and its few fields; within some of them the same again. */
export function RuleEditor({ form, onType, label, path = '' }: Props) {
  const { t } = usePlaceLanguage('dueRule');
  const prefix = path === '' ? '' : `${path}.`;
  // Within a rule something is due; that nothing is stated is said by the whole.
  const choices = (among: readonly RuleChoice[]) =>
    among
      .filter((choice) => path === '' || choice !== 'unstated')
      .map((choice) => [choice, t(`dueRule.choice.${choice}`)] as const);
  return (
    <div className="due-rule">
      <Chosen
        label={label}
        path={path}
        chosen={form.choice}
        onChoose={(choice) => onType(withChoice(form, choice as RuleChoice))}
        options={groups.map(([group, among]) => [t(`dueRule.group.${group}`), choices(among)] as const)}
      />
      <RuleFields form={form} path={prefix} onType={(typed) => onType({ ...form, ...typed })} />
      <HeldRules form={form} path={prefix} onType={onType} />
    </div>
  );
}

const heldBy: Readonly<Partial<Record<RuleChoice, readonly ('before' | 'via' | 'then' | 'first')[]>>> = {
  preceding: ['before'],
  hops: ['via', 'then'],
  interval: ['first'],
};

/** The rules within a rule. */
function HeldRules({ form, path, onType }: Pick<Props, 'form' | 'onType'> & { readonly path: string }) {
  const { t } = usePlaceLanguage('dueRule');
  const put = (at: number, part: RuleForm) =>
    onType({ ...form, parts: form.parts.map((each, n) => (n === at ? part : each)) });
  if (form.choice === 'all') return <PartList form={form} path={path} onType={onType} put={put} />;
  const isFirst = form.choice === 'interval';
  return (
    <>
      {isFirst && (
        <Tick
          label={t('dueRule.field.first')}
          isOn={form.parts.length > 0}
          onTick={(isOn) => onType({ ...form, parts: isOn ? [emptyForm(form.at.body, 'session')] : [] })}
        />
      )}
      {(heldBy[form.choice] ?? []).map(
        (name, n) =>
          form.parts[n] && (
            <div key={name} className="due-held">
              <RuleEditor
                label={t(`dueRule.field.${name}`)}
                form={form.parts[n]}
                path={`${path}${name}`}
                onType={(part) => put(n, part)}
              />
            </div>
          ),
      )}
    </>
  );
}

interface ListProps {
  readonly form: RuleForm;
  readonly path: string;
  readonly onType: (form: RuleForm) => void;
  readonly put: (at: number, part: RuleForm) => void;
}

function PartList({ form, path, onType, put }: ListProps) {
  const { t } = usePlaceLanguage('dueRule');
  return (
    <>
      {form.parts.map((part, n) => (
        <div key={n} className="due-held">
          <RuleEditor
            label={t('dueRule.field.nth', { n: n + 1 })}
            form={part}
            path={`${path}rules[${n}]`}
            onType={(typed) => put(n, typed)}
          />
          {form.parts.length > 2 && (
            <Button
              className="button quiet"
              onPress={() => onType({ ...form, parts: form.parts.filter((_, at) => at !== n) })}
            >
              {t('dueRule.drop', { n: n + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button
        className="button"
        onPress={() => onType({ ...form, parts: [...form.parts, emptyForm(form.at.body, 'session')] })}
      >
        {t('dueRule.add')}
      </Button>
    </>
  );
}
