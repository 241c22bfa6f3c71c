import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Message } from '#messages/web';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ActForm } from '../../task/act-form.js';
import type { Item } from './item-questions.js';

interface Props {
  readonly title: string;
  readonly submit: string;
  /** For which items. */
  readonly items: readonly Item[];
  readonly faults: Readonly<Record<string, Message>>;
  readonly run: { readonly isPending: boolean; readonly error: Error | null; readonly mutate: () => void };
  readonly onLeave: () => void;
  readonly children: (shown: Readonly<Record<string, Message>>) => ReactNode;
}

/** A form of an act on several items at once: it says which. */
export function SeveralForm({ title, submit, items, faults, run, onLeave, children }: Props) {
  const { t } = usePlaceLanguage('items');
  return (
    <ActForm
      words={t}
      title={title}
      submit={submit}
      isPossible
      isPending={run.isPending}
      faults={faults}
      onSubmit={() => run.mutate()}
      leave={
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      }
    >
      {(shown) => (
        <>
          <h3>{title}</h3>
          <p className="aside">
            {t('items.for', { count: items.length })}:{' '}
            <bdi>{items.map(({ number }) => number).join(' · ')}</bdi>
          </p>
          {run.error && !run.isPending && <RefusedAct error={run.error} />}
          {children(shown)}
        </>
      )}
    </ActForm>
  );
}
