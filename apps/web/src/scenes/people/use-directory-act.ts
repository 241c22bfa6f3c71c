import { useMutation, useQueryClient } from '@tanstack/react-query';
import { directoryKeys } from './directory-questions.js';

/** An act on people or units: whatever shows them asks again, and what they owe too. */
export function useDirectoryAct<Given, Answered>(
  act: (given: Given) => Promise<Answered>,
  onDone: (answered: Answered) => void = () => {},
) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onSettled: () => {
      for (const list of [...directoryKeys, 'me', 'mandates', 'mandate', 'today'])
        void known.invalidateQueries({ queryKey: [list] });
    },
  });
}
