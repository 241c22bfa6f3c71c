import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import type { Task } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { exactDate } from '../../language/say-date.js';
import { deadlineWords } from '../../language/register-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DayEntry } from '../session/change/day-entry.js';
import { ActForm } from '../task/act-form.js';
import { OutcomeNotice, type Outcomes } from '../task/outcome-notice.js';
import { reasonFault } from '../task/update-faults.js';
import { useKept } from '../task/use-kept.js';

export type DeadlineKind = Task['deadlines'][number]['kind'];

/** The day to which a deadline is set, and why. */
export interface NewDeadline {
  readonly kind: DeadlineKind;
  readonly date: string;
  readonly reason: string;
}

interface Act<Typed> {
  readonly isPending: boolean;
  readonly mutate: (
    typed: Typed,
    then: { readonly onSuccess: () => void; readonly onError: (error: Error) => void },
  ) => void;
}

interface Props {
  /** Whose deadlines they are: the id under which what is typed is kept. */
  readonly id: string;
  readonly deadlines: Task['deadlines'];
  readonly set: Act<NewDeadline>;
  readonly putBack: Act<DeadlineKind>;
}

/** Sets a deadline to another day with the reason, or puts it back to the day that was counted. */
export function SetDeadline({ id, deadlines, set, putBack }: Props) {
  const { t, locale } = usePlaceLanguage('paper');
  const [said, say] = useState<Outcomes>(null);
  const [isOpen, open] = useState<boolean | null>(null);
  // The day that a text itself sets is not the secretariat's to move.
  const movable = deadlines.filter(({ kind }) => kind !== 'by');
  const then = (done: 'set' | 'putBack', leave: () => void = () => {}) => ({
    onSuccess: () => {
      leave();
      say({ done: `paper.deadline.done.${done}` });
    },
    onError: (refused: Error) => say({ refused }),
  });
  if (movable.length === 0) return null;
  return (
    <div className="set-deadline">
      <OutcomeNotice outcome={said} t={t} />
      {movable
        .filter(({ originally }) => originally !== null)
        .map(({ kind, originally }) => (
          <Button
            key={kind}
            className="button"
            onPress={() => putBack.isPending || putBack.mutate(kind, then('putBack'))}
          >
            {t('paper.deadline.putBack', {
              kind: deadlineWords(kind, t),
              date: exactDate(originally ?? '', locale),
            })}
          </Button>
        ))}
      {isOpen === true ? (
        <DeadlineForm
          id={id}
          movable={movable}
          isPending={set.isPending}
          onSet={(typed, leave) => set.mutate(typed, then('set', leave))}
          onLeave={() => open(false)}
        />
      ) : (
        <Button className="button" autoFocus={isOpen === false} onPress={() => open(true)}>
          {t('paper.deadline.open')}
        </Button>
      )}
    </div>
  );
}

interface FormProps {
  readonly id: string;
  readonly movable: Task['deadlines'];
  readonly isPending: boolean;
  readonly onSet: (typed: NewDeadline, leave: () => void) => void;
  readonly onLeave: () => void;
}

function DeadlineForm({ id, movable, isPending, onSet, onLeave }: FormProps) {
  const { t } = usePlaceLanguage('paper');
  const first = movable.find(({ met }) => !met) ?? movable[0]!;
  const { typed, type, drop } = useKept<NewDeadline>(
    id,
    'deadline',
    { kind: first.kind, date: '', reason: '' },
    readDeadline,
  );
  const leave = () => {
    drop();
    onLeave();
  };
  return (
    <ActForm
      words={t}
      title={t('paper.deadline.title')}
      submit={t('paper.deadline.do')}
      isPossible
      isPending={isPending}
      faults={deadlineFaults(typed)}
      onSubmit={() => onSet({ ...typed, reason: typed.reason.trim() }, leave)}
      leave={
        <Button className="button quiet" onPress={leave}>
          {t('page.task.cancel')}
        </Button>
      }
    >
      {(faults) => <DeadlineFields movable={movable} typed={typed} onType={type} faults={faults} />}
    </ActForm>
  );
}

interface FieldsProps {
  readonly movable: Task['deadlines'];
  readonly typed: NewDeadline;
  readonly onType: (typed: NewDeadline) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

function DeadlineFields({ movable, typed, onType, faults }: FieldsProps) {
  const { t, locale } = usePlaceLanguage('paper');
  const field = useId();
  return (
    <>
      <div className="text-entry">
        <label htmlFor={field}>{t('paper.deadline.which')}</label>
        <select
          id={field}
          className="input"
          autoFocus
          value={typed.kind}
          onChange={({ target }) => onType({ ...typed, kind: target.value as DeadlineKind })}
        >
          {movable.map(({ kind, date }) => (
            <option key={kind} value={kind}>
              {t('paper.deadline.stands', { kind: deadlineWords(kind, t), date: exactDate(date, locale) })}
            </option>
          ))}
        </select>
      </div>
      <DayEntry
        name="date"
        label={t('paper.deadline.date')}
        typed={typed.date}
        onType={(date) => onType({ ...typed, date })}
        fault={faults['date'] ?? null}
      />
      <TextEntry
        name="reason"
        label={t('paper.deadline.reason')}
        hint={t('paper.deadline.hint')}
        typed={typed.reason}
        onType={(reason) => onType({ ...typed, reason })}
        fault={faults['reason']}
        rows={2}
      />
    </>
  );
}

function deadlineFaults({ date, reason }: NewDeadline): Readonly<Record<string, Message>> {
  const wrong = reasonFault(reason);
  return {
    ...(date === '' && { date: { key: 'paper.fault.day' } as const }),
    ...(wrong && { reason: wrong }),
  };
}

function readDeadline(kept: unknown): NewDeadline | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { kind, date, reason } = kept as Record<string, unknown>;
  return [kind, date, reason].every((each) => typeof each === 'string') ? (kept as NewDeadline) : null;
}
