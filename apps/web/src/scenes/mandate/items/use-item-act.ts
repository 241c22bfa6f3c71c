import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../../api/refusal.js';

/** Somebody else has changed the items, or what one may do with them. */
const outdated = new Set([403, 404, 409, 412]);

/** Does something with items of a mandate; whatever shows them asks again, also when the server found them otherwise. */
export function useItemAct<Typed = void, Answer = unknown>(
  send: (typed: Typed) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) {
  const known = useQueryClient();
  const askAgain = () => {
    void known.invalidateQueries({ queryKey: ['mandate'] });
    void known.invalidateQueries({ queryKey: ['mandates'] });
  };
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      askAgain();
      onDone(answer);
    },
    onError: (error) => {
      if (error instanceof Refusal && outdated.has(error.status ?? 0)) askAgain();
    },
  });
}
