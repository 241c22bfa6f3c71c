import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Fact, FactName } from './request-facts.js';

/** What is said in a sentence that may also stand inside another; names and numbers stay as they are. */
const sentences = new Set<FactName>(['verb', 'due', 'session']);

/** Facts of a request, one line each; the text's own words in the text's own language. */
export function FactList({ facts, lang }: { readonly facts: readonly Fact[]; readonly lang: string }) {
  const { t } = usePlaceLanguage('intake');
  return (
    <dl className="facts request-facts">
      {facts.map(({ name, words, inText }) => (
        <div key={name}>
          <dt>{t(`intake.page.fact.${name}`)}</dt>
          <dd>
            {words && (
              <span className={sentences.has(name) ? 'fact-words sentence' : 'fact-words'}>{words}</span>
            )}
            {inText && (
              <q lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}>
                {inText}
              </q>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
