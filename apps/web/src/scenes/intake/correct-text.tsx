import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { me } from '../../api/questions.js';
import { done } from '../../api/refusal.js';
import { isRightToLeft } from '../../language/right-to-left.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { readingText, type Reading } from './intake-questions.js';
import { keepDraft, keptDraft } from './kept-draft.js';
import { TextForm } from './text-form.js';
import { Trouble } from './trouble.js';

interface Props {
  readonly reading: Reading;
  readonly onLeave: () => void;
}

/** The whole text, to be put right where it came wrongly out of its file; then it is read anew. */
export function CorrectText({ reading: { id, document }, onLeave }: Props) {
  const { t } = usePlaceLanguage('intake');
  const { data: person } = useQuery(me);
  const { data: read } = useQuery(readingText(id));
  const draft = `${person?.id ?? ''}/${id}/text`;
  const [typed, setTyped] = useState(() => keptDraft<{ text: string }>(draft)?.text);
  const text = typed ?? read;
  const save = useSave(id, draft);
  if (text === undefined) return <p aria-live="polite">{t('page.loading')}</p>;
  return (
    <TextForm
      id="corrected-text"
      className="correct-text"
      label={t('intake.page.correctText.label')}
      hint={t('intake.page.correctText.hint')}
      missing={t('intake.page.correctText.missing')}
      rows={16}
      lang={document?.lang}
      dir={isRightToLeft(document?.lang ?? 'en') ? 'rtl' : 'ltr'}
      text={text}
      onChange={(words) => {
        setTyped(words);
        keepDraft(draft, { text: words });
      }}
      onSend={() => {
        if (!save.isPending) save.mutate(text);
      }}
    >
      {save.isError && <Trouble error={save.error} />}
      <p className="form-acts">
        <Button type="submit" className="button primary">
          {t('intake.page.correctText.save')}
        </Button>
        <Button className="button" onPress={onLeave}>
          {t('intake.page.form.back')}
        </Button>
      </p>
    </TextForm>
  );
}

/** Sends the text to be read anew; what was typed is kept until that is done. */
function useSave(id: string, draft: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => done(sendText(id, words)),
    onSuccess: () => {
      keepDraft(draft, null);
      known.removeQueries({ queryKey: ['reading-text', id] });
    },
    onSettled: () => known.invalidateQueries({ queryKey: ['reading', id] }),
  });
}

function sendText(id: string, text: string) {
  const form = new FormData();
  form.append('file', new File([text], 'text.txt', { type: 'text/plain' }));
  // The interface's description does not name the fields of a form.
  const sent = { params: { path: { id } }, body: form as never, bodySerializer: () => form };
  return api.POST('/api/v1/intake/{id}/corrected-text', sent);
}
