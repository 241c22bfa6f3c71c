import { Button } from 'react-aria-components/Button';
import type { Body } from '../../../api/questions.js';
import { Quotation } from '../../../components/quotation.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { decisionWords, placeWords } from '../../mandates/source-words.js';
import type { Chain } from './chain-questions.js';

interface Props {
  readonly guesses: Chain['guesses'];
  readonly bodies: readonly Body[];
  readonly onLook: (guess: Chain['guesses'][number]) => void;
}

/** Earlier requests that this one may repeat, marked as what they are: guesses. */
export function GuessedLinks({ guesses, bodies, onLook }: Props) {
  const { t, lang } = usePlaceLanguage('chain');
  if (guesses.length === 0) return null;
  return (
    <div className="chain-guesses">
      <h3>{t('chain.guess.title')}</h3>
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
            <Button className="button" onPress={() => onLook(guess)}>
              {t('chain.guess.look')}
              <span className="visually-hidden">: {decisionWords(guess, bodies, lang, t)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
