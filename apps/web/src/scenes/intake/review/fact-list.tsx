import { isRightToLeft } from '../../../language/right-to-left.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Fact } from './request-facts.js';

/** Facts of a request, one line each; the text's own words in the text's own language. */
export function FactList({ facts, lang }: { readonly facts: readonly Fact[]; readonly lang: string }) {
  const { t } = usePlaceLanguage('intake');
  return (
    <dl className="facts request-facts">
      {facts.map(({ name, words, inText }) => (
        <div key={name}>
          <dt>{t(`intake.page.fact.${name}`)}</dt>
          <dd>
            {words && <span className="fact-words">{words}</span>}
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
