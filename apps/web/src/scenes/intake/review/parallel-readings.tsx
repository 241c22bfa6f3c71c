import { Link } from '@tanstack/react-router';
import { Quotation } from '../../../components/quotation.js';
import { languageName } from '../../../language/language-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal } from '../intake-questions.js';
import { ComparedTable } from './compared-table.js';
import { comparedRequest } from './compared-words.js';

interface Props {
  readonly proposal: Proposal;
  /** The language of the text under review. */
  readonly lang: string;
}

/** How the other languages of the text read a request: what they say differently, or that they agree. */
export function ParallelReadings({ proposal, lang }: Props) {
  const { t, lang: spoken } = usePlaceLanguage('intake');
  const { parallel } = proposal;
  if (parallel.length === 0) return null;
  const agreeing = parallel.filter(({ there, fields }) => there !== null && fields.length === 0);
  const others = parallel.filter((each) => !agreeing.includes(each));
  return (
    <section className="parallel" aria-label={t('intake.page.parallel.title')}>
      {others.map((other) => (
        <Other key={other.reading} other={other} proposal={proposal} lang={lang} />
      ))}
      {agreeing.length > 0 && (
        <p className="aside">
          {t('intake.page.parallel.agrees', {
            languages: [...new Set(agreeing.map((each) => languageName(each.lang, spoken)))].join(', '),
          })}
        </p>
      )}
    </section>
  );
}

function Other({ other, proposal, lang }: Props & { readonly other: Proposal['parallel'][number] }) {
  const { t, lang: spoken } = usePlaceLanguage('intake');
  const { reading, there, fields, doubtful } = other;
  const language = languageName(other.lang, spoken);
  return (
    <div className="parallel-other">
      {there === null ? (
        <p>{t('intake.page.parallel.missing', { language })}</p>
      ) : (
        <>
          <ComparedTable
            caption={t('intake.page.parallel.differs', { language })}
            fields={fields}
            sides={[
              { name: t('intake.page.parallel.here'), lang, request: comparedRequest(proposal) },
              { name: language, lang: other.lang, request: there },
            ]}
          />
          <Quotation lang={other.lang} quote={there.quote} />
        </>
      )}
      {doubtful && <p className="unsaved">{t('intake.page.parallel.doubtful')}</p>}
      <p>
        <Link
          to="/intake/$reading"
          params={{ reading }}
          search={other.proposal === null ? {} : { at: other.proposal }}
        >
          {t('intake.page.parallel.open', { language })}
        </Link>
      </p>
    </div>
  );
}
