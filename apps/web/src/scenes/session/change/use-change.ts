import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import type { Session } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import type { components } from '../../../api/schema.js';

type Request = components['schemas']['ChangeSessionRequest'];
export type Consequences = components['schemas']['ConsequencesResponse'];

/** What a change would do to what is owed; the server writes nothing. */
export function usePreview(session: Session) {
  return useMutation({
    mutationFn: (body: Request) =>
      answerOf(
        api.PATCH('/api/v1/sessions/{key}', {
          params: { path: { key: session.key }, query: { preview: 'true' } },
          body,
        }),
      ),
  });
}

/** Changes a session as it was when it was looked at; everything that shows meetings asks again. */
export function useChange(session: Session, onDone: () => void) {
  const known = useQueryClient();
  const askAgain = () =>
    Promise.all(
      ['sessions', 'bodies', 'mandates', 'mandate', 'task', 'today'].map((list) =>
        known.invalidateQueries({ queryKey: [list] }),
      ),
    );
  return useMutation({
    mutationFn: (body: Request) =>
      answerOf(
        api.PATCH('/api/v1/sessions/{key}', {
          params: { path: { key: session.key } },
          headers: { 'if-match': `"${session.version}"` },
          body,
        }),
      ),
    // Left at once: waiting for every list would lead back whoever has gone on to another page meanwhile.
    onSuccess: () => {
      onDone();
      void askAgain();
    },
    // Somebody may have changed it: their version then stands on the page, what was typed stays in the form.
    onError: askAgain,
  });
}
