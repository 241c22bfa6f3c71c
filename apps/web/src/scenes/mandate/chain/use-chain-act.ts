import { useQueryClient } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import type { LinkOutcome } from './chain-questions.js';

/** Something with a chain that is looked at with all that it does, and only then done. */
export function useChainAct(ask: (preview: boolean) => Promise<LinkOutcome>, onDone: () => void) {
  const known = useQueryClient();
  const askAgain = () => {
    for (const list of ['mandate', 'mandates', 'task', 'today', 'papers', 'paper'])
      void known.invalidateQueries({ queryKey: [list] });
  };
  const run = useMutation({
    mutationFn: () => ask(false),
    onSuccess: () => {
      onDone();
      askAgain();
    },
    // Somebody may have been faster: the page then shows what they did.
    onError: askAgain,
  });
  const look = useMutation({ mutationFn: () => ask(true), onSuccess: () => run.reset() });
  return {
    look,
    run,
    reset: () => {
      look.reset();
      run.reset();
    },
  };
}
