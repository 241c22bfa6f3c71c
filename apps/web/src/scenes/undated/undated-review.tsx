import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { UndatedBar } from './undated-bar.js';
import { UndatedLine } from './undated-line.js';
import type { UndatedTask } from './undated-questions.js';
import { useUndatedAct, type UndatedAct } from './use-undated-act.js';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A list of duties of which some are selected, and what may be done with those that are. */
export function UndatedReview({ tasks }: { readonly tasks: readonly UndatedTask[] }) {
  const { t } = usePlaceLanguage('workflow');
  const list = useRef<HTMLOListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const { run, act, said } = useUndatedAct(() => select(new Set()));
  // What was pressed may be gone with what it did.
  useEffect(() => {
    if (said !== null && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  const among = (ids: ReadonlySet<string>, what: UndatedAct) =>
    tasks.filter(({ id, may }) => ids.has(id) && may.includes(what));

  const press = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input.undated-box') ?? [])];
    const here = boxes.find((box) => box === event.target);
    if (here === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = boxes[boxes.indexOf(here) + (steps[event.key] ?? 0)];
    if (event.key in steps && next !== undefined) {
      event.preventDefault();
      next.focus();
      if (event.shiftKey) select(new Set([...selected, here.value, next.value]));
    }
    // By its place, for keyboards whose letters are not Latin.
    if (event.code !== 'KeyN' && event.key !== 'n') return;
    event.preventDefault();
    const meant = selected.size > 0 ? selected : new Set([here.value]);
    if (event.repeat) return;
    act('no-change', among(meant, 'no-change'));
    const at = boxes.indexOf(here);
    [...boxes.slice(at), ...boxes.slice(0, at)].find(({ value }) => !meant.has(value))?.focus();
  };

  return (
    <>
      <UndatedBar tasks={tasks} selected={selected} onSelect={select} onAct={act} among={among} />
      <p ref={status} role="status" className="undated-said" tabIndex={-1}>
        {run.isPending && t('page.task.working')}
        {said !== null && t(`workflow.undated.${said.act}`, { count: said.count })}
      </p>
      {run.isError && !run.isPending && <RefusedAct error={run.error} />}
      <ol ref={list} className="today-tasks" onKeyDown={press}>
        {tasks.map((task) => (
          <UndatedLine
            key={task.id}
            task={task}
            isSelected={selected.has(task.id)}
            onSelect={(isSelected) => select(changed(selected, task.id, isSelected))}
          />
        ))}
      </ol>
    </>
  );
}

function changed(selected: ReadonlySet<string>, id: string, isSelected: boolean): ReadonlySet<string> {
  return new Set(isSelected ? [...selected, id] : [...selected].filter((other) => other !== id));
}
