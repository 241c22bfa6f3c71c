import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { bodies, me } from '../../../api/questions.js';
import { useLanguage } from '../../../language/language.js';
import { chainOf } from '../../mandate/chain/chain-questions.js';
import { GuessedLinks } from '../../mandate/chain/guessed-links.js';
import '../../mandate/chain/chain.css';

/** What a mandate that was just made may repeat: said where it was accepted, and linked on its own page. */
export function GuessedChain({ mandate }: { readonly mandate: string }) {
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const { data: chain } = useQuery(chainOf(person?.lang ?? lang, mandate));
  if (chain === undefined) return null;
  return (
    <GuessedLinks
      key={mandate}
      mandate={mandate}
      guesses={chain.guesses}
      bodies={known}
      onLook={() => void navigate({ to: '/mandates/$mandate', params: { mandate }, hash: 'chain' })}
    />
  );
}
