import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Session } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import type { components } from '../../../api/schema.js';
import { askAgainAfterChange } from './ask-again-after-change.js';
import { useLookThenDo } from './use-look-then-do.js';

/** Changes a session as it was when it was looked at; everything that shows meetings asks again. */
export function useChange(
  { key, version }: Session,
  body: components['schemas']['ChangeSessionRequest'],
  onDone: () => void,
) {
  const known = useQueryClient();
  return useLookThenDo({
    ask: (preview) =>
      answerOf(
        api.PATCH('/api/v1/sessions/{key}', {
          params: { path: { key }, query: preview ? { preview: 'true' } : {} },
          ...(!preview && { headers: { 'if-match': `"${version}"` } }),
          body,
        }),
      ),
    // Left at once: waiting for every list would lead back whoever has gone on to another page meanwhile.
    onDone: () => {
      onDone();
      askAgainAfterChange(known);
    },
    // Somebody may have changed it: their version then stands on the page, what was typed stays in the form.
    onRefused: () => askAgainAfterChange(known),
  });
}
