import { useQuery } from '@tanstack/react-query';
import { me, type Mandate } from '../../api/questions.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ComparedTable } from '../intake/review/compared-table.js';
import { mandateReadings } from './mandate-questions.js';

/** Where a language of the text says something else than what is in force; nothing while they agree. */
export function OtherReadings({ mandate }: { readonly mandate: Mandate }) {
  const { t, lang } = usePlaceLanguage('intake');
  const { data: person } = useQuery(me);
  const { data: readings = [] } = useQuery(mandateReadings(person?.lang ?? lang, mandate.id));
  const [first] = readings;
  const differing = readings.filter(({ fields }) => fields.length > 0);
  if (first === undefined || readings.length < 2 || differing.length === 0) return null;
  const inForce = { ...first.request, dueSentence: mandate.dueSentence };
  return (
    <section className="other-readings" aria-labelledby="other-readings">
      <h2 id="other-readings">{t('intake.page.parallel.onMandate')}</h2>
      {differing.map(({ lang: spoken, fields, request, doubtful }) => {
        const language = languageName(spoken, lang);
        return (
          <div key={spoken}>
            <ComparedTable
              caption={t('intake.page.parallel.differs', { language })}
              fields={fields}
              sides={[
                { name: t('intake.page.parallel.inForce'), lang: first.lang, request: inForce },
                { name: language, lang: spoken, request },
              ]}
            />
            {doubtful && <p className="aside">{t('intake.page.parallel.doubtful')}</p>}
          </div>
        );
      })}
      <p className="aside">{t('intake.page.parallel.settle')}</p>
    </section>
  );
}
