import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';

interface Taken {
  readonly files: readonly File[];
  /** Empty when the text is to say it itself. */
  readonly lang: string;
  /** What kind of text it is: "adopted", "edited" or "corrigendum". */
  readonly status: string;
}

/** Sends files, one after the other, and gives the reading of each. Nothing is read yet when it answers. */
export function useTakeIn(onTaken: (readings: readonly string[]) => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, lang, status }: Taken) => {
      const readings: string[] = [];
      for (const file of files) readings.push(await takeIn(file, lang, status));
      return readings;
    },
    onSuccess: onTaken,
    onSettled: () => known.invalidateQueries({ queryKey: ['readings'] }),
  });
}

async function takeIn(file: File, lang: string, status: string): Promise<string> {
  const form = new FormData();
  if (lang !== '') form.append('lang', lang);
  form.append('status', status);
  form.append('file', file, file.name);
  // The interface's description does not name the fields of a form.
  const sent = { body: form as never, bodySerializer: () => form };
  return (await answerOf(api.POST('/api/v1/intake', sent))).id;
}
