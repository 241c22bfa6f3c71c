import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Reading } from './intake-questions.js';

/** How far a reading is, and the way to cancel it. */
export function BeingRead({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const known = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => done(api.POST('/api/v1/intake/{id}/cancel', { params: { path: { id: reading.id } } })),
    onSettled: () => known.invalidateQueries(),
  });
  const { progress } = reading;
  return (
    <>
      <div className="being-read" role="status">
        <p>{t('intake.page.reading.beingRead')}</p>
        <progress
          aria-label={t('intake.page.state.reading')}
          {...(progress > 0 ? { value: progress } : {})}
        />
        <p className="aside">{t('intake.page.reading.leave')}</p>
      </div>
      <p className="form-acts">
        <Button className="button" isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
          {t('intake.page.reading.cancel')}
        </Button>
      </p>
      {cancel.isError && <Refused error={cancel.error} retry={() => cancel.mutate()} />}
    </>
  );
}
