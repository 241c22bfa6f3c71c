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

interface Sent {
  readonly readings: readonly string[];
  /** Those that were not taken in, and why; the others are. */
  readonly refused: readonly { readonly name: string; readonly error: Error }[];
}

/** Sends files, one after the other, and gives the reading of each. Nothing is read yet when it answers. */
export function useTakeIn(onSent: (sent: Sent) => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, lang, status }: Taken): Promise<Sent> => {
      const readings: string[] = [];
      const refused: { name: string; error: Error }[] = [];
      for (const file of files) {
        await takeIn(file, lang, status).then(
          (id) => readings.push(id),
          (error: Error) => refused.push({ name: file.name, error }),
        );
      }
      return { readings, refused };
    },
    onSuccess: onSent,
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
