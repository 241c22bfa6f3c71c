import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import type { Mandate, Unit } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { useLanguage } from '../../language/language.js';

interface Props {
  readonly mandate: Mandate;
  readonly units: readonly Unit[];
  readonly onLeave: (isSaved: boolean) => void;
}

/** Gives a mandate, and with it its tasks, to a unit. */
export function AssignUnit({ mandate, units, onLeave }: Props) {
  const { t } = useLanguage();
  const known = useQueryClient();
  const field = useId();
  const [chosen, choose] = useState(mandate.unit ?? '');
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PATCH('/api/v1/mandates/{id}', {
          params: { path: { id: mandate.id } },
          headers: { 'if-match': `"${mandate.version}"` },
          body: { unit: chosen === '' ? null : chosen },
        }),
      ),
    // Its tasks are owed by that unit too: whatever shows them asks again.
    onSettled: () =>
      Promise.all(
        ['mandate', 'mandates', 'task', 'today'].map((list) => known.invalidateQueries({ queryKey: [list] })),
      ),
    onSuccess: () => onLeave(true),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form className="assign-unit" onSubmit={submit}>
      {save.isError && !save.isPending && <RefusedAct error={save.error} />}
      <label htmlFor={field}>{t('page.task.unit.label')}</label>
      <select
        id={field}
        className="input"
        autoFocus
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('page.task.unit.nobody')}</option>
        {units.map((unit) => (
          <option key={unit.key} value={unit.key}>
            {nameWithin(unit)}
          </option>
        ))}
      </select>
      <div className="form-buttons">
        <Button type="submit" className="button primary">
          {t(save.isPending ? 'page.task.working' : 'page.task.unit.save')}
        </Button>
        <Button className="button quiet" onPress={() => onLeave(false)}>
          {t('page.task.cancel')}
        </Button>
      </div>
    </form>
  );

  function nameWithin({ name, parent }: Unit): string {
    const above = units.find(({ key }) => key === parent);
    return above ? t('page.task.unit.of', { unit: name, parent: above.name }) : name;
  }
}
