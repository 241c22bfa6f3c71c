import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { UndatedTask } from './undated-questions.js';
import type { UndatedAct } from './use-undated-act.js';

interface Props {
  readonly tasks: readonly UndatedTask[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onAct: (act: UndatedAct, tasks: readonly UndatedTask[]) => void;
  /** Those of some with which this may be done. */
  readonly among: (ids: ReadonlySet<string>, act: UndatedAct) => readonly UndatedTask[];
}

/** Selects all, says how many are selected, and does the same with them; nothing for who may do nothing with any. */
export function UndatedBar({ tasks, selected, onSelect, onAct, among }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const selectable = tasks.filter(({ may }) => may.length > 0);
  if (selectable.length === 0) return null;
  const isAll = selectable.every(({ id }) => selected.has(id));
  const acts = [
    ['no-change', t('workflow.undated.sayNoChange')],
    ['clear', t('workflow.undated.clear')],
  ] as const;
  return (
    <div className="undated-bar">
      <p className="aside">{t('workflow.undated.hint')}</p>
      <div className="form-buttons">
        <label className="undated-all">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => onSelect(isAll ? new Set() : new Set(selectable.map(({ id }) => id)))}
          />
          {t('workflow.undated.all')}
        </label>
        <span className="aside" aria-live="polite">
          {t('workflow.undated.selected', { count: selected.size })}
        </span>
        {acts.map(([act, words]) => {
          const meant = among(selected, act);
          return (
            meant.length > 0 && (
              <Button key={act} className="button" onPress={() => onAct(act, meant)}>
                {words}
              </Button>
            )
          );
        })}
      </div>
    </div>
  );
}
