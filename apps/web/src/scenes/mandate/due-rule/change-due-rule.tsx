import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import type { Mandate } from '../../../api/questions.js';
import { answerOf, Refusal } from '../../../api/refusal.js';
import type { components } from '../../../api/schema.js';
import { Notice } from '../../../components/notice.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { described } from './described.js';
import { DueRuleEditor } from './due-rule-editor.js';
import { focusFault } from './focus-fault.js';
import { readRule } from './read-rule.js';
import { writeRule } from './write-rule.js';

interface Props {
  readonly mandate: Mandate;
  readonly onLeave: (isSaved: boolean) => void;
}

/** How an officer says otherwise when a mandate is due. What is typed stays when somebody else was faster. */
export function ChangeDueRule({ mandate, onLeave }: Props) {
  const { t, lang } = usePlaceLanguage('dueRule');
  const known = useQueryClient();
  const editor = useRef<HTMLFormElement>(null);
  const [form, type] = useState(() => readRule(mandate.dueRule, mandate.body));
  const [isTried, setTried] = useState(false);
  const rule = writeRule(form);
  const about = { body: mandate.body, session: mandate.session };
  const meaning = useQuery(described(rule, { ...about, lang }));
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PATCH('/api/v1/mandates/{id}', {
          params: { path: { id: mandate.id } },
          headers: { 'if-match': `"${mandate.version}"` },
          body: { dueRule: rule } as components['schemas']['ChangeMandateRequest'],
        }),
      ),
    onSettled: () =>
      Promise.all(
        ['mandate', 'mandates', 'task', 'today'].map((list) => known.invalidateQueries({ queryKey: [list] })),
      ),
    onSuccess: () => onLeave(true),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    const isWhole = meaning.isPlaceholderData || !meaning.data || meaning.data.faults.length === 0;
    setTried(!isWhole);
    if (isWhole) save.mutate();
    else focusFault(editor.current);
  };
  const isStale = save.error instanceof Refusal && save.error.status === 412;
  return (
    <form ref={editor} className="form change-due-rule" noValidate onSubmit={submit}>
      <DueRuleEditor form={form} onType={type} about={about} isTried={isTried} />
      {save.isError &&
        !save.isPending &&
        (isStale ? (
          <Notice>{t('dueRule.mandate.stale', { sentence: mandate.dueSentence })}</Notice>
        ) : (
          <RefusedAct error={save.error} />
        ))}
      <div className="form-buttons">
        <Button type="submit" className="button primary">
          {t(save.isPending ? 'page.task.working' : 'dueRule.mandate.save')}
        </Button>
        <Button className="button quiet" onPress={() => onLeave(false)}>
          {t('page.task.cancel')}
        </Button>
      </div>
    </form>
  );
}
