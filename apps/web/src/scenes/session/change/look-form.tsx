import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import { isStale } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { ConsequenceList } from './consequence-list.js';
import { FormButtons } from './form-buttons.js';
import type { useLookThenDo } from './use-look-then-do.js';

interface Props {
  readonly label: string;
  readonly act: Pick<ReturnType<typeof useLookThenDo>, 'preview' | 'run'>;
  /** What is done, once it has been looked at. */
  readonly do: string;
  /** The names of the fields with which something is wrong, in their order. */
  readonly faulty: readonly string[];
  /** What somebody else made of it, who was faster. */
  readonly newer?: ReactNode;
  readonly onLeave?: () => void;
  /** The fields; their faults are shown after the first try. */
  readonly children: (isTried: boolean) => ReactNode;
}

/** A form that is typed, looked at with all that it does, and only then done. */
export function LookForm({
  label,
  act: { preview, run },
  do: what,
  faulty,
  newer,
  onLeave,
  children,
}: Props) {
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const [first] = faulty;
    setTried(first !== undefined);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else if (!preview.isPending) preview.mutate();
  };
  return (
    <Form
      ref={form}
      className="form change-form"
      validationBehavior="aria"
      aria-label={label}
      onSubmit={look}
    >
      {children(isTried && faulty.length > 0)}
      {preview.isError && <RefusedAct error={preview.error} />}
      {run.isError && (isStale(run.error) && newer ? newer : <RefusedAct error={run.error} />)}
      {preview.data && <ConsequenceList consequences={preview.data.consequences} />}
      <FormButtons
        do={preview.data && what}
        isPending={preview.data ? run.isPending : preview.isPending}
        onDo={() => run.mutate()}
        {...(onLeave && { onLeave })}
      />
    </Form>
  );
}
