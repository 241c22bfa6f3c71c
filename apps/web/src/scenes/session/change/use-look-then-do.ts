import { useMutation } from '@tanstack/react-query';
import { isStale } from '../../../api/refusal.js';
import type { components } from '../../../api/schema.js';

export type Consequences = components['schemas']['ConsequencesResponse'];

/** What the server answers to a change that can be looked at before it is made. */
interface Changed {
  readonly consequences: Consequences;
}

interface Asking<Answer extends Changed> {
  /** The same request twice: to be shown what it does, then to do it. */
  readonly ask: (preview: boolean) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly onRefused?: () => void;
}

/** Something that is looked at with all that it does, and only then done. */
export function useLookThenDo<Answer extends Changed>({ ask, onDone, onRefused }: Asking<Answer>) {
  const run = useMutation({
    mutationFn: () => ask(false),
    onSuccess: onDone,
    ...(onRefused && { onError: onRefused }),
  });
  const preview = useMutation({ mutationFn: () => ask(true), onSuccess: () => run.reset() });
  return {
    preview,
    run,
    /** What was looked at is not what is typed any more. That somebody else was faster still stands. */
    onType: () => {
      preview.reset();
      if (!isStale(run.error)) run.reset();
    },
  };
}
