import type { Mandate } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import './mandate-texts.css';

/** The words of the request, side by side in the languages there are, the reader's own first. */
export function MandateTexts({ texts }: { readonly texts: Mandate['texts'] }) {
  const { t, lang } = useLanguage();
  const ownFirst = [...texts].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('page.mandate.words')}</h2>
      <div className="mandate-texts">
        {ownFirst.map((text) => (
          <div key={text.lang}>
            <p className="aside">
              {languageName(text.lang, lang)}
              {text.status !== 'adopted' && ` · ${t(`page.textStatus.${text.status}`)}`}
            </p>
            <Quotation {...text} />
            {text.condition && (
              <p className="aside">{t('page.mandates.condition', { condition: text.condition })}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
