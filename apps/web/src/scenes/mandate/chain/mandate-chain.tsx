import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { me, type Body, type Mandate } from '../../../api/questions.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { decisionWords } from '../../mandates/source-words.js';
import { ChainPicture } from './chain-picture.js';
import { chainOf, type ChainMandate } from './chain-questions.js';
import { GuessedLinks } from './guessed-links.js';
import { LinkForm } from './link-form.js';
import { UndoForm } from './undo-form.js';
import './chain.css';

interface Props {
  readonly mandate: Mandate;
  readonly bodies: readonly Body[];
}

/** "Requested in 2019/3, again in 2020/5 and 2022/6": the chain that a mandate stands in, and the way to link another. */
export function MandateChain({ mandate, bodies }: Props) {
  const { t, lang } = usePlaceLanguage('chain');
  const { data: person } = useQuery(me);
  const { data: chain } = useQuery(chainOf(person?.lang ?? lang, mandate.id));
  const [act, setAct] = useState<Act | null>(null);
  const [said, say] = useState('');
  if (chain === undefined || (chain.items.length === 1 && !chain.mayLink)) return null;
  const isAlone = chain.items.length === 1;
  const done = (what: 'link' | 'undo') => {
    setAct(null);
    say(t(`chain.done.${what}`));
  };
  const begin = (next: Act) => {
    say('');
    setAct(next);
  };
  const form = { mandate, onDone: done, onLeave: () => setAct(null) };
  return (
    <section className="chain-section" aria-labelledby="chain">
      <h2 id="chain">{t('chain.title')}</h2>
      {!isAlone && (
        <>
          <p>
            <bdi>{sentenceOf(chain.items)}</bdi>
          </p>
          <CarriedOn />
          <ChainPicture chain={chain.items} here={mandate.id} bodies={bodies} />
        </>
      )}
      <p role="status">{said}</p>
      {act === null && (
        <GuessedLinks
          guesses={chain.guesses}
          bodies={bodies}
          onLook={(first) => begin({ kind: 'link', first })}
        />
      )}
      {act?.kind === 'link' && <LinkForm {...form} first={act.first} bodies={bodies} />}
      {act?.kind === 'undo' && <UndoForm {...form} />}
      {act === null && (
        <div className="form-buttons">
          {chain.mayLink && (
            <Button className="button" onPress={() => begin({ kind: 'link', first: null })}>
              {t('chain.link.open')}
            </Button>
          )}
          {chain.mayUndo && (
            <Button className="button" onPress={() => begin({ kind: 'undo' })}>
              {t('chain.undo.open')}
            </Button>
          )}
        </div>
      )}
    </section>
  );

  /** Of history: where it goes on. */
  function CarriedOn() {
    const active = chain?.items.find(({ life }) => life === 'active');
    if (active === undefined || mandate.life !== 'superseded') return null;
    return (
      <p className="chain-carried-on">
        <Link to="/mandates/$mandate" params={{ mandate: active.id }}>
          {t('chain.carriedOn', { decision: decisionWords(active, bodies, lang, t) })}
        </Link>
      </p>
    );
  }

  function sentenceOf(items: readonly ChainMandate[]): string {
    const numbers = items.map(
      ({ decision, body }) => decision?.number ?? decisionWords({ decision, body }, bodies, lang, t),
    );
    const [first = '', ...again] = [...new Set(numbers)];
    const rest = new Intl.ListFormat(lang, { type: 'conjunction' }).format(again);
    return t('chain.sentence', { again: again.length === 0 ? 'no' : 'yes', first, rest });
  }
}

type Act =
  | { readonly kind: 'link'; readonly first: { readonly id: string; readonly version: number } | null }
  | { readonly kind: 'undo' };

export interface ChainFormProps {
  readonly mandate: Mandate;
  readonly onDone: (what: 'link' | 'undo') => void;
  readonly onLeave: () => void;
}
