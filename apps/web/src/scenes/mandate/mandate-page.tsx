import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { bodies, mandate, me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { useLanguage } from '../../language/language.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { EarlierTexts } from './earlier-texts.js';
import { MandateFacts } from './mandate-facts.js';
import { MandateTexts } from './mandate-texts.js';
import { MeetingLine } from './meeting-line.js';
import './mandate.css';

const officers = new Set(['governance-officer', 'administrator']);

const [FollowMandate, Questions] = [
  lazy(async () => ({ default: (await import('./questions/follow-mandate.js')).FollowMandate })),
  lazy(async () => ({ default: (await import('./questions/questions.js')).Questions })),
];

/** Fetched, with its words, by those who take texts in. */
const OtherReadings = lazy(async () => ({
  default: (await import('./other-readings.js')).OtherReadings,
}));

const ActList = lazy(async () => ({ default: (await import('../workflow/act-list.js')).ActList }));

/** Fetched, with its words: what is inside a mandate, and what it stands in. */
const MandateItems = lazy(async () => ({
  default: (await import('./items/mandate-items.js')).MandateItems,
}));
const MandateChain = lazy(async () => ({
  default: (await import('./chain/mandate-chain.js')).MandateChain,
}));

/** One request: its words in each language, what is known of it, and its meetings. Mails lead here. */
export function MandatePage() {
  const { t, lang } = useLanguage();
  const { mandate: id } = useParams({ from: '/shell/mandates/$mandate' });
  const list = useSearch({ from: '/shell/mandates/$mandate' });
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(mandate(person?.lang ?? lang, id));
  const takesTextsIn = person?.roles.some(
    ({ body, role }) => body === found.data?.body && officers.has(role),
  );
  return (
    <article className="mandate">
      <Link to="/mandates" search={list}>
        {t('page.mandate.all')}
      </Link>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && (
        <>
          <PageTitle>{t('page.problem.brokenTitle')}</PageTitle>
          <Refused error={found.error} retry={() => void found.refetch()} />
        </>
      )}
      {found.data && (
        <>
          <PageTitle>
            {[decisionWords(found.data, known, lang, t), placeWords(found.data, t)]
              .filter(Boolean)
              .join(' · ')}
          </PageTitle>
          <Suspense fallback={null}>
            <FollowMandate mandate={found.data.id} />
          </Suspense>
          <MandateTexts texts={found.data.texts} />
          <EarlierTexts mandate={found.data} />
          {takesTextsIn && (
            <Suspense fallback={null}>
              <OtherReadings mandate={found.data} />
            </Suspense>
          )}
          <MandateFacts mandate={found.data} />
          <section aria-labelledby="meetings">
            <h2 id="meetings">{t('page.mandate.meetings')}</h2>
            <MeetingLine mandate={found.data} bodies={known} />
          </section>
          <Suspense fallback={null}>
            <MandateItems key={id} mandate={found.data} />
          </Suspense>
          <Suspense fallback={null}>
            <MandateChain key={`chain ${id}`} mandate={found.data} bodies={known} />
          </Suspense>
          <Suspense fallback={null}>
            <ActList mandate={found.data} />
            <Questions mandate={found.data} />
          </Suspense>
        </>
      )}
    </article>
  );
}
