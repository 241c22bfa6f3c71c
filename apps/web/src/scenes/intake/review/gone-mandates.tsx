import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { done } from '../../../api/refusal.js';
import { Quotation } from '../../../components/quotation.js';
import { SaidMoment } from '../../../components/said-moment.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Reading } from '../intake-questions.js';
import { NotSaved } from './not-saved.js';
import { placeOf } from './request-place.js';

type Gone = Reading['gone'][number];

/** Mandates whose requests a later text no longer has: what becomes of each is asked, and nothing happens by itself. */
export function GoneMandates({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  if (reading.gone.length === 0) return null;
  return (
    <section className="gone-mandates" aria-labelledby="gone">
      <h2 id="gone">{t('intake.page.later.goneTitle', { count: reading.gone.length })}</h2>
      <ul>
        {reading.gone.map((gone) => (
          <li key={gone.mandate}>
            <GoneMandate gone={gone} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoneMandate({ gone, reading }: { readonly gone: Gone; readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const known = useQueryClient();
  const { mandate, before, answer } = gone;
  const say = useMutation({
    mutationFn: (said: 'kept' | 'retired') =>
      done(
        api.POST('/api/v1/intake/{id}/missing-paragraphs/{mandate}', {
          params: { path: { id: reading.id, mandate } },
          body: { answer: said },
        }),
      ),
    onSettled: () => known.invalidateQueries(),
  });
  return (
    <div className="gone-mandate">
      <p>
        <Link to="/mandates/$mandate" params={{ mandate }} search={{}}>
          {placeOf({ ...before, decision: null }, t)}
        </Link>
      </p>
      <Quotation lang={reading.document?.lang ?? 'en'} quote={before.quote} />
      {say.isError && <NotSaved error={say.error} />}
      {answer === null ? (
        <div className="form-acts" aria-busy={say.isPending}>
          <Button className="button" onPress={() => say.isPending || say.mutate('kept')}>
            {t('intake.page.later.keep')}
          </Button>
          <Button className="button" onPress={() => say.isPending || say.mutate('retired')}>
            {t('intake.page.later.retire')}
          </Button>
        </div>
      ) : (
        <p className="aside">
          {t(`intake.page.later.${answer}`, { name: gone.answeredBy?.name ?? '' })}{' '}
          {gone.answeredAt !== null && <SaidMoment at={gone.answeredAt} />}
        </p>
      )}
    </div>
  );
}
