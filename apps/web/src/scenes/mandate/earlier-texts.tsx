import { useQuery } from '@tanstack/react-query';
import { me, type Mandate } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { SaidMoment } from '../../components/said-moment.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import { earlierTexts } from './mandate-questions.js';
import './earlier-texts.css';

/** The words that a mandate had before later texts were accepted, with the due rule of then; nothing while there are none. */
export function EarlierTexts({ mandate }: { readonly mandate: Mandate }) {
  const { t, lang } = useLanguage();
  const { data: person } = useQuery(me);
  const { data: texts = [] } = useQuery(earlierTexts(person?.lang ?? lang, mandate.id));
  if (texts.length === 0) return null;
  return (
    <details>
      <summary>{t('page.mandate.earlier', { count: texts.length })}</summary>
      <ol className="earlier-texts">
        {texts.map((text) => (
          <li key={text.replacedAt + text.lang}>
            <p className="aside">
              {languageName(text.lang, lang)} · {t(`page.textStatus.${text.status}`)} ·{' '}
              {t('page.mandate.replaced')} <SaidMoment at={text.replacedAt} />
            </p>
            <Quotation lang={text.lang} quote={text.quote} />
            {text.dueSentence && <p className="sentence">{text.dueSentence}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
