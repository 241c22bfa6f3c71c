import type { Mandate } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { deliverableWords, lifeWords } from '../../language/register-words.js';
import { sessionName } from '../../language/session-name.js';
import { addresseeName } from '../mandates/addressee-name.js';
import { textForReader } from '../mandates/text-for-reader.js';
import { DueFact } from './due-fact.js';
import { OwnerUnit } from './owner-unit.js';

/** What is known of a mandate, one line each; what is not known has no line. */
export function MandateFacts({ mandate }: { readonly mandate: Mandate }) {
  const { t, lang } = useLanguage();
  const facts = [
    ['due', <DueFact mandate={mandate} />],
    ['addressee', addresseeName(mandate, textForReader(mandate.texts, lang))],
    ['askedAt', mandate.session && sessionName(mandate.session, t)],
    ['owedBy', <OwnerUnit mandate={mandate} />],
    ['deliverable', mandate.deliverable && deliverableWords(mandate.deliverable, t)],
    ['life', lifeWords(mandate.life, t)],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('page.mandate.facts')}</h2>
      <dl className="facts">
        {facts.map(
          ([fact, value]) =>
            value && (
              <div key={fact}>
                <dt>{t(`page.mandate.${fact}`)}</dt>
                <dd className={fact === 'askedAt' ? 'sentence' : undefined}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
