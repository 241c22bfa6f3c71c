import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SpokenLanguage } from '#messages/web';
import { api } from '../../api/client.js';
import { me } from '../../api/questions.js';
import { answerOf, reply } from '../../api/refusal.js';
import { useLanguage } from '../../language/language.js';

/** Speaks the chosen language at once and keeps the choice with the person, for mails and other browsers. */
export function useSavedLanguage() {
  const { choose } = useLanguage();
  const known = useQueryClient();
  const save = useMutation({
    mutationFn: async (lang: SpokenLanguage) => {
      await choose(lang);
      // The last choice wins, whatever else has changed: it is sent against the version that stands now.
      const now = await reply(api.GET('/api/v1/me'));
      const headers = { 'if-match': now.response.headers.get('etag') ?? '*' };
      return answerOf(api.PATCH('/api/v1/me', { headers, body: { lang } }));
    },
    onSuccess: (person) => known.setQueryData(me.queryKey, person),
  });
  return { choose: save.mutate, failed: save.isError };
}
