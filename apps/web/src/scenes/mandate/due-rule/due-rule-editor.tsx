import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { bodies } from '../../../api/questions.js';
import { bodyName } from '../../../language/body-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { described, type RuleContext } from './described.js';
import { EditorContext } from './editor-context.js';
import { RuleEditor } from './rule-editor.js';
import { ruleFaults } from './rule-faults.js';
import type { RuleForm } from './rule-form.js';
import { RuleMeaning } from './rule-meaning.js';
import { writeRule } from './write-rule.js';
import './due-rule.css';

interface Props {
  readonly form: RuleForm;
  readonly onType: (form: RuleForm) => void;
  readonly about: Omit<RuleContext, 'lang'>;
  /** Whether somebody has tried to save: from then on faults are said at their fields. */
  readonly isTried: boolean;
}

/** "When is it due?": choices in words with their few fields, and beneath at every change what they mean. */
export function DueRuleEditor({ form, onType, about, isTried }: Props) {
  const { t, lang } = usePlaceLanguage('dueRule');
  const { data: known = [] } = useQuery(bodies);
  const rule = useDeferredValue(writeRule(form));
  const answer = useQuery(described(rule, { ...about, lang }));
  const faults = isTried ? answer.data?.faults : undefined;
  const around = useMemo(
    () => ({
      bodies: known.map(({ key }) => [key, bodyName(key, known, lang)] as const),
      faults: ruleFaults(faults ?? []),
    }),
    [known, lang, faults],
  );
  return (
    <EditorContext value={around}>
      <div className="due-rule-editor">
        <RuleEditor label={t('dueRule.title')} form={form} onType={onType} />
        <RuleMeaning
          described={answer.data}
          isBehind={answer.isPlaceholderData}
          error={answer.error}
          onRetry={() => void answer.refetch()}
          bodies={known}
        />
      </div>
    </EditorContext>
  );
}
