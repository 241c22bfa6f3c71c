import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Reading } from '../intake-questions.js';
import { NotSaved } from './not-saved.js';
import { isSure, leastSure } from './review-order.js';

interface Props {
  readonly reading: Reading;
  readonly onSaid: (said: string) => void;
}

/** Accepts what nobody has decided about yet: all of it or what was read surely, after being asked once. */
export function AcceptAll({ reading, onSaid }: Props) {
  const { t } = usePlaceLanguage('intake');
  const known = useQueryClient();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const accept = useMutation({
    mutationFn: (confidence: number | null) => acceptAll(reading, confidence),
    onError: () => onSaid(''),
    onSuccess: ({ confirmed }) => {
      setAsking(false);
      onSaid(t('intake.page.said.acceptedAll', { count: confirmed.length }));
    },
    onSettled: () => known.invalidateQueries(),
  });
  const open = reading.proposals.filter(({ state }) => state === 'proposed');
  const sure = open.filter(({ request }) => isSure(request)).length;
  if (open.length === 0) return null;
  if (!asking) {
    return (
      <Button className="button" onPress={() => setAsking(true)}>
        {t('intake.page.all.ask', { count: open.length })}
      </Button>
    );
  }
  const send = (confidence: number | null) => {
    if (accept.isPending) return;
    onSaid(t('intake.page.all.working'));
    accept.mutate(confidence);
  };
  return (
    <div className="accept-all" role="group" aria-labelledby="accept-all">
      <p id="accept-all" ref={question} tabIndex={-1}>
        {t('intake.page.all.question', { count: open.length, unsure: open.length - sure })}
      </p>
      {accept.isError && <NotSaved error={accept.error} />}
      <Button className="button primary" onPress={() => send(null)}>
        {accept.isPending ? t('intake.page.all.working') : t('intake.page.all.all', { count: open.length })}
      </Button>
      {sure > 0 && sure < open.length && (
        <Button className="button" onPress={() => send(leastSure)}>
          {t('intake.page.all.sure', { count: sure })}
        </Button>
      )}
      <Button className="button quiet" onPress={() => setAsking(false)}>
        {t('intake.page.cancel')}
      </Button>
    </div>
  );
}

function acceptAll({ id, version }: Reading, confidence: number | null) {
  return answerOf(
    api.POST('/api/v1/intake/{id}/confirm', {
      params: { path: { id } },
      headers: { 'if-match': `"${version}"` },
      body: confidence === null ? {} : { confidence },
    }),
  );
}
