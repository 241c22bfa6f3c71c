import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { answerOf } from '../../api/refusal.js';

type Recorded = paths['/api/v1/body-acts']['post']['requestBody']['content']['application/json'];

/** Whatever shows tasks or mandates, and may stand otherwise after an act of the body. */
const touched = ['body-acts', 'task', 'mandate', 'mandates', 'today', 'paper', 'papers', 'proposals'];

/** Records an act of a body with all that it did. Whatever shows tasks or mandates asks again. */
export function useRecordAct(onDone: () => void, onRefused?: (error: Error) => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (body: Recorded) => answerOf(api.POST('/api/v1/body-acts', { body })),
    onSettled: () => Promise.all(touched.map((list) => known.invalidateQueries({ queryKey: [list] }))),
    onSuccess: onDone,
    onError: (error) => onRefused?.(error),
  });
}
