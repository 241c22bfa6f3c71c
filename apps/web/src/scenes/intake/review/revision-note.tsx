import { Link } from '@tanstack/react-router';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal } from '../intake-questions.js';
import { ComparedTable } from './compared-table.js';
import { comparedRequest } from './compared-words.js';
import { placeOf } from './request-place.js';
import { RevisedWords } from './revised-words.js';

interface Props {
  readonly proposal: Proposal;
  /** The language of the text. */
  readonly lang: string;
}

/** What a proposal of a later text changes about the mandate that it is already. */
export function RevisionNote({ proposal, lang }: Props) {
  const { t } = usePlaceLanguage('intake');
  const { revision, request } = proposal;
  if (revision === null) return null;
  const { before, fields, mandate } = revision;
  const facts = fields.filter((field) => field !== 'words' && field !== 'place');
  return (
    <section className="parallel-other revision" aria-label={t('intake.page.later.title')}>
      <p>
        {t(fields.length === 0 ? 'intake.page.later.same' : 'intake.page.later.changes')}{' '}
        <Link to="/mandates/$mandate" params={{ mandate }} search={{}}>
          {t('intake.page.later.see')}
        </Link>
      </p>
      {fields.includes('words') && <RevisedWords before={before.quote} after={request.quote} lang={lang} />}
      {fields.includes('place') && (
        <p>
          {t('intake.page.later.moved', {
            before: placeOf(withDecision(before), t),
            after: placeOf(request, t),
          })}
        </p>
      )}
      {facts.length > 0 && (
        <ComparedTable
          caption={t('intake.page.later.facts')}
          fields={facts}
          sides={[
            { name: t('intake.page.later.before'), lang, request: before },
            { name: t('intake.page.later.after'), lang, request: comparedRequest(proposal) },
          ]}
        />
      )}
      {fields.length > 0 && <p className="aside">{t('intake.page.later.how')}</p>}
    </section>
  );

  function withDecision(standing: typeof before) {
    return { ...standing, decision: request.decision };
  }
}
