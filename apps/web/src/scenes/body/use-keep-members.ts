import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { members, type Member } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';

/** Puts another list of members in place of the one that was seen. */
export function useKeepMembers(body: string, seen: string, onDone: () => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (items: readonly Member[]) =>
      answerOf(
        api.PUT('/api/v1/bodies/{key}/members', {
          params: { path: { key: body } },
          headers: { 'if-match': seen },
          body: { items: items.map(({ names, ...term }) => ({ ...term, names })) },
        }),
      ),
    onSuccess: onDone,
    // The body has another version now, or had one already.
    onSettled: () =>
      ['members', 'bodies', 'policy'].forEach(
        (list) =>
          void known.invalidateQueries({ queryKey: list === 'members' ? members(body).queryKey : [list] }),
      ),
  });
}
