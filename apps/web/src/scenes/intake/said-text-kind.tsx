import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Reading } from './intake-questions.js';
import { NotSaved } from './review/not-saved.js';
import { TextKind, type TextStatus } from './text-kind.js';

/** What kind of text a reading is, to be said otherwise: nothing is changed before a person says so. */
export function SaidTextKind({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const known = useQueryClient();
  const [chosen, choose] = useState<TextStatus | null>(null);
  const say = useMutation({
    mutationFn: (status: TextStatus) =>
      answerOf(
        api.PATCH('/api/v1/intake/{id}', {
          params: { path: { id: reading.id } },
          headers: { 'if-match': `"${reading.version}"` },
          body: { status },
        }),
      ),
    onSuccess: () => choose(null),
    onSettled: () => known.invalidateQueries(),
  });
  const status = chosen ?? reading.status;
  return (
    <form
      className="said-text-kind"
      aria-busy={say.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        if (status !== reading.status && !say.isPending) say.mutate(status);
      }}
    >
      <TextKind status={status} onChange={choose} hint={t('intake.page.versions.kindHint')} />
      {status !== reading.status && (
        <p className="form-acts">
          <Button type="submit" className="button">
            {t('intake.page.versions.sayKind')}
          </Button>
          <Button className="button" onPress={() => choose(null)}>
            {t('intake.page.cancel')}
          </Button>
        </p>
      )}
      {say.isError && <NotSaved error={say.error} />}
    </form>
  );
}
