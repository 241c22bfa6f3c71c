import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import type { Body } from '../../../api/questions.js';
import { done } from '../../../api/refusal.js';
import { Quotation } from '../../../components/quotation.js';
import { SaidDeed } from '../../../components/said-deed.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { decisionWords, placeWords } from '../../mandates/source-words.js';
import type { Chain } from './chain-questions.js';

interface Props {
  /** The mandate that may repeat them. */
  readonly mandate: string;
  readonly guesses: Chain['guesses'];
  readonly bodies: readonly Body[];
  readonly onLook: (guess: Chain['guesses'][number]) => void;
}

/** Earlier requests that this one may repeat, marked as what they are: guesses. One that is wrong is put away. */
export function GuessedLinks({ mandate, guesses, bodies, onLook }: Props) {
  const { t, lang } = usePlaceLanguage('chain');
  const known = useQueryClient();
  const dismiss = useMutation({
    mutationFn: (earlier: string) =>
      done(
        api.POST('/api/v1/mandates/{id}/chain/guesses/{earlier}/dismiss', {
          params: { path: { id: mandate, earlier } },
        }),
      ),
    onSettled: () => known.invalidateQueries({ queryKey: ['mandate'] }),
  });
  const said = <SaidDeed words={dismiss.isSuccess ? t('chain.guess.dismissed') : ''} />;
  if (guesses.length === 0) return said;
  return (
    <div className="chain-guesses">
      <h3>{t('chain.guess.title')}</h3>
      {said}
      {dismiss.isError && !dismiss.isPending && <RefusedAct error={dismiss.error} />}
      <ul>
        {guesses.map((guess) => (
          <li key={guess.id}>
            <p>
              <strong>
                {[decisionWords(guess, bodies, lang, t), placeWords(guess, t)].filter(Boolean).join(' · ')}
              </strong>
            </p>
            <Quotation {...guess.text} />
            <p className="aside">{t('chain.guess.hint', { percent: Math.round(guess.overlap * 100) })}</p>
            <div className="form-buttons">
              <Button className="button" onPress={() => onLook(guess)}>
                {t('chain.guess.look')}
                <span className="visually-hidden">: {decisionWords(guess, bodies, lang, t)}</span>
              </Button>
              <Button className="button quiet" onPress={() => dismiss.isPending || dismiss.mutate(guess.id)}>
                {t('chain.guess.dismiss')}
                <span className="visually-hidden">: {decisionWords(guess, bodies, lang, t)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
