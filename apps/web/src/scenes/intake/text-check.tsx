import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { Refused } from '../../components/refused.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { CorrectText } from './correct-text.js';
import type { Reading } from './intake-questions.js';

/** Asks to compare a doubtful text with its document, and to put it right, before anything in it is decided; says who did. */
export function TextCheck({ reading }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const known = useQueryClient();
  const [correcting, setCorrecting] = useState(false);
  const looked = useMutation({
    mutationFn: () =>
      done(api.POST('/api/v1/intake/{id}/text-checked', { params: { path: { id: reading.id } } })),
    onSettled: () => known.invalidateQueries(),
  });
  const { doubts, textChecked, proposals } = reading;
  const isUntouched = proposals.every(
    ({ state, original, addedAt }) => state === 'proposed' && original === null && addedAt === null,
  );
  if (doubts.length === 0) return null;
  if (textChecked !== null) {
    return (
      <p className="aside">
        {t('intake.page.check.checkedBy', { name: textChecked.by?.name ?? '' })}{' '}
        <SaidMoment at={textChecked.at} />
      </p>
    );
  }
  return (
    <Notice>
      <h2>{t('intake.page.check.title')}</h2>
      <p>{t('intake.page.check.why')}</p>
      <ul>
        {doubts.map(({ tag, detail }) => (
          <li key={tag}>{detail}</li>
        ))}
      </ul>
      <p>
        <button className="button" type="button" disabled={looked.isPending} onClick={() => looked.mutate()}>
          {t('intake.page.check.looked')}
        </button>{' '}
        {isUntouched && !correcting && (
          <>
            <button className="button" type="button" onClick={() => setCorrecting(true)}>
              {t('intake.page.correctText.begin')}
            </button>{' '}
          </>
        )}
        <Link className="button" to="/intake" search={{}}>
          {t('intake.page.check.better')}
        </Link>
      </p>
      {isUntouched && correcting && <CorrectText reading={reading} onLeave={() => setCorrecting(false)} />}
      {looked.isError && <Refused error={looked.error} retry={() => looked.mutate()} />}
    </Notice>
  );
}
