import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import type { Message, Translate } from '#messages/web';
import { FormWords } from '../../language/form-words.js';
import { useLanguage } from '../../language/language.js';

type Faults = Readonly<Record<string, Message>>;

interface Props {
  readonly title: string;
  readonly submit: string;
  /** False when somebody else's act has made this one impossible: what was typed then stays to be copied. */
  readonly isPossible: boolean;
  readonly isPending: boolean;
  /** What is wrong with each field, by its name, in the order of the fields. */
  readonly faults: Faults;
  readonly onSubmit: () => void;
  readonly leave: ReactNode;
  /** The words of the place, where its faults are said in them. */
  readonly words?: Translate;
  /** The fields, given the faults to show: none before the first try. */
  readonly children: (shown: Faults) => ReactNode;
}

/** A form of an act. A fault takes the focus to its field, and is gone when the field is right. */
export function ActForm({ words, title, submit, isPossible, isPending, faults, ...rest }: Props) {
  const { onSubmit, leave, children } = rest;
  const { t } = useLanguage();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isPending || !isPossible) return;
    const [faulty] = Object.keys(faults);
    setTried(faulty !== undefined);
    if (faulty === undefined) onSubmit();
    else form.current?.querySelector<HTMLElement>(`[name="${faulty}"]`)?.focus();
  };
  return (
    <Form ref={form} className="form act-form" validationBehavior="aria" aria-label={title} onSubmit={send}>
      <FormWords value={words ?? t}>{children(tried ? faults : {})}</FormWords>
      {!isPossible && <p className="aside">{t('page.task.refused.lost')}</p>}
      <div className="form-buttons">
        {isPossible && (
          <Button type="submit" className="button primary">
            {isPending ? t('page.task.working') : submit}
          </Button>
        )}
        {leave}
      </div>
    </Form>
  );
}
