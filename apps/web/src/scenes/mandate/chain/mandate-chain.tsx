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
import { LinkForm, type FirstLink } from './link-form.js';
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
      {chain.items.length > 1 && <Told chain={chain.items} mandate={mandate} bodies={bodies} />}
      <p role="status">{said}</p>
      {act === null && (
        <GuessedLinks
          key={mandate.id}
          mandate={mandate.id}
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
}

/** In which decisions it was requested; of history also where it goes on; and the picture. */
function Told({ chain, mandate, bodies }: Props & { readonly chain: readonly ChainMandate[] }) {
  const { t, lang } = usePlaceLanguage('chain');
  const numbers = chain.map((own) => own.decision?.number ?? decisionWords(own, bodies, lang, t));
  const [first = '', ...again] = [...new Set(numbers)];
  const rest = new Intl.ListFormat(lang, { type: 'conjunction' }).format(again);
  const active = chain.find(({ life }) => life === 'active');
  return (
    <>
      <p>
        <bdi>{t('chain.sentence', { again: again.length === 0 ? 'no' : 'yes', first, rest })}</bdi>
      </p>
      {active && mandate.life === 'superseded' && (
        <p className="chain-carried-on">
          <Link to="/mandates/$mandate" params={{ mandate: active.id }}>
            {t('chain.carriedOn', { decision: decisionWords(active, bodies, lang, t) })}
          </Link>
        </p>
      )}
      <ChainPicture chain={chain} here={mandate.id} bodies={bodies} />
    </>
  );
}

type Act = { readonly kind: 'link'; readonly first: FirstLink | null } | { readonly kind: 'undo' };
